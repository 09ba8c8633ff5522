/** The way from a kit to one's own edition of it: a copy under a name of its own, or the next version of an own one. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { nextVersion } from '../../../electron/core/kit/version.ts';
import type { KitCard } from '../../../electron/core/views.ts';
import { useLanguage } from '../../app/use-language.ts';
import { useDrafts } from '../../host/use-drafts.ts';
import { useKitCards } from '../../host/use-kit-cards.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { BeginEdition } from './BeginEdition.tsx';
import { BeginVersion } from './BeginVersion.tsx';

export const AdaptKit = ({ kit }: { kit: KitCard }) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const [open, setOpen] = useState<'copy' | 'next' | null>(null);
  const drafts = useDrafts(language);
  const cards = useKitCards(language);
  const versions = cards?.ok
    ? cards.value.filter(({ id }) => id === kit.id).map(({ version }) => version)
    : [];
  const draft = drafts.find((one) => one.kit === kit.id);
  const close = (): void => setOpen(null);
  return (
    <>
      {kit.isOwn && draft && (
        <LinkButton to={{ screen: 'adapt', id: draft.id }}>
          <Icon name="edit" />
          {t('adapt.begin.goOn')}
        </LinkButton>
      )}
      {kit.isOwn && !draft && (
        <Button onPress={() => setOpen('next')}>
          <Icon name="edit" />
          {t('adapt.begin.next')}
        </Button>
      )}
      <Button onPress={() => setOpen('copy')}>
        <Icon name="copy" />
        {t('adapt.begin.copy')}
      </Button>
      <Dialog title={kit.title} isOpen={open !== null} onClose={close}>
        {open === 'copy' && <BeginEdition kit={kit} />}
        {open === 'next' && <BeginVersion kit={kit} version={nextVersion([kit.version, ...versions])} />}
      </Dialog>
    </>
  );
};
