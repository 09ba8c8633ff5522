/** Those present in groups: sizes within limits, units mixed, by name or by counting off. */
import { plain } from '../../documents/blocks.ts';
import { bullets, paragraph } from '../../documents/make-blocks.ts';
import { millimetres } from '../../units.ts';
import { unreachable } from '../../reply.ts';
import type { Instrument } from '../instrument.ts';
import type { GroupsConfig } from './config.ts';
import { deal, inReadingOrder, isNumber } from './deal.ts';
import { membersPresent } from './members.ts';
import { metBefore } from './met.ts';
import { partedAnew } from './parted.ts';
import { groupsEvent, groupsRecord } from './record.ts';
import type { GroupsEvent, GroupsRecord } from './record.ts';
import { groupSizes } from './sizes.ts';
import { withoutMember } from './without-member.ts';

export type GroupsRoom = {
  readonly kind: 'groups';
  readonly id: string;
  /** Counted off rather than named. */
  readonly byNumber: boolean;
  readonly groups: readonly { readonly number: number; readonly members: readonly string[] }[];
};

export const groups: Instrument<GroupsConfig, GroupsRecord, GroupsEvent, GroupsRoom> = {
  record: groupsRecord,
  event: groupsEvent,
  empty: () => ({ kind: 'groups', groups: [] }),
  step: (config, record, event, around) => {
    switch (event.type) {
      case 'groups-made': {
        if (event.size < config.size.min || event.size > config.size.max) return null;
        const members = membersPresent(around, event.absent, event.present);
        const sizes = groupSizes(members.length, config.size, event.size);
        if (sizes.length === 0) return null;
        const dealt = deal(members, sizes.length, event.seed);
        const parted = partedAnew(dealt, metBefore(around.records, config.id));
        return {
          ...record,
          groups: parted.map((group) => [...inReadingOrder(group.map(({ label }) => label))]),
        };
      }
      case 'member-moved': {
        const from = record.groups.findIndex((group) => group.includes(event.member));
        if (from === -1 || event.to >= record.groups.length) return null;
        if (from === event.to) return record;
        const moved = record.groups.map((group, index) => {
          if (index === event.to) return [...group, event.member];
          return index === from ? group.filter((member) => member !== event.member) : group;
        });
        return { ...record, groups: moved.filter((group) => group.length > 0) };
      }
      case 'member-left':
        return { ...record, groups: withoutMember(record.groups, event.member, config.size) };
      case 'groups-cleared':
        return { ...record, groups: [] };
      default:
        return unreachable(event);
    }
  },
  room: (config, record) =>
    record.groups.length === 0
      ? null
      : {
          kind: 'groups',
          id: config.id,
          byNumber: record.groups.flat().every(isNumber),
          groups: record.groups.map((members, index) => ({ number: index + 1, members })),
        },
  freeText: (record) => record.groups.flat().filter((member) => !isNumber(member)),
  tableCards: (record, words) =>
    record.groups.map((members, index) => [
      paragraph([{ text: `${words.say('instruments.group')} ${index + 1}`, strong: true }], 'large'),
      bullets(members.map((member) => ({ text: plain(member) }))),
    ]),
  // Who sat with whom is nobody's business afterwards.
  result: () => [],
  paper: (config, around, words) => {
    const { min, max } = config.size;
    const sizes = groupSizes(around.expected, config.size, Math.round((min + max) / 2));
    if (sizes.length === 0) return [];
    return [
      {
        type: 'table',
        caption: words.say('instruments.groups'),
        columns: [
          { title: words.say('instruments.group'), width: 1 },
          { title: words.say('instruments.members'), width: 5 },
        ],
        rows: sizes.map((_, index) => [{ text: plain(String(index + 1)) }, { text: [] }]),
        rowHeaders: true,
        blankRow: millimetres(12),
      },
    ];
  },
};
