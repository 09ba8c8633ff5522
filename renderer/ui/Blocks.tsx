/** A document's blocks on screen: the same that the PDF writer prints. */
import { Fragment } from 'react';
import type { ReactNode } from 'react';
import type { Block, List, Spans, Table } from '../../electron/core/documents/blocks.ts';
import { unreachable } from '../../electron/core/reply.ts';
import styles from './Blocks.module.css';
import { Hidden } from './Hidden.tsx';

/** Headings begin one level below the heading they stand under, whatever level they have on paper. */
export const Blocks = ({ blocks, under = 3 }: { blocks: readonly Block[]; under?: 1 | 2 | 3 }) => (
  <Shifted blocks={blocks} by={under + 1 - topLevel(blocks)} />
);

const Shifted = ({ blocks, by }: { blocks: readonly Block[]; by: number }) => (
  <div className={styles.blocks}>
    {blocks.map((block, index) => (
      <Fragment key={index}>{shown(block, by)}</Fragment>
    ))}
  </div>
);

const topLevel = (blocks: readonly Block[]): number => Math.min(...blocks.map(topLevelOf));

const topLevelOf = (block: Block): number => {
  switch (block.type) {
    case 'heading':
      return block.level;
    case 'columns':
      return Math.min(...block.columns.map(topLevel));
    case 'together':
    case 'panel':
      return topLevel(block.blocks);
    default:
      return Infinity;
  }
};

export const SpansOf = ({ spans }: { spans: Spans }) =>
  spans.map((span, index) => {
    const words: ReactNode = span.emphasis ? <em>{span.text}</em> : span.text;
    const weighed: ReactNode = span.strong ? <strong>{words}</strong> : words;
    return (
      <span key={index} lang={span.lang} className={span.soft ? styles.soft : undefined}>
        {weighed}
      </span>
    );
  });

const shown = (block: Block, by: number): ReactNode => {
  switch (block.type) {
    case 'heading': {
      const Heading = `h${String(Math.min(block.level + by, 6))}` as 'h2' | 'h3' | 'h4' | 'h5';
      return (
        <Heading>
          <SpansOf spans={block.text} />
          {block.aside !== undefined && <span className={styles.aside}>{block.aside}</span>}
        </Heading>
      );
    }
    case 'paragraph':
      return (
        <p className={block.style && styles[block.style]}>
          <SpansOf spans={block.text} />
        </p>
      );
    case 'list':
      return <ListOf list={block} />;
    case 'table':
      return <TableOf table={block} />;
    case 'write-in':
      return <div className={styles.lines} data-lines={block.lines} aria-hidden="true" />;
    case 'box':
      return <div className={styles.box} aria-hidden="true" />;
    case 'cards':
      return block.cards.map((card) => (
        <div key={card.id} className={styles.panel}>
          <Blocks blocks={card.front} />
        </div>
      ));
    case 'bars':
      return (
        <dl className={styles.bars}>
          {block.bars.map((bar) => (
            <Fragment key={bar.label}>
              <dt>{bar.label}</dt>
              <dd>{bar.value}</dd>
            </Fragment>
          ))}
        </dl>
      );
    case 'columns':
      return (
        <div className={styles.columns}>
          {block.columns.map((column, index) => (
            <Shifted key={index} blocks={column} by={by} />
          ))}
        </div>
      );
    case 'together':
      return <Shifted blocks={block.blocks} by={by} />;
    case 'panel':
      return (
        <div className={styles.panel}>
          <Shifted blocks={block.blocks} by={by} />
        </div>
      );
    case 'page-break':
      return null;
    default:
      return unreachable(block);
  }
};

const ListOf = ({ list }: { list: List }) => {
  const items = list.items.map((item, index) => (
    <li key={index} className={item.aside === undefined ? item.check && styles.check : styles.timed}>
      <SpansOf spans={item.text} />
      {item.aside !== undefined && <span className={styles.aside}>{item.aside}</span>}
      {item.items && (
        <ul>
          {item.items.map((inner, place) => (
            <li key={place}>
              <SpansOf spans={inner.text} />
            </li>
          ))}
        </ul>
      )}
    </li>
  ));
  return list.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
};

const TableOf = ({ table }: { table: Table }) => (
  <div className={styles.scroll}>
    <table>
      <caption>{table.captionShown ? table.caption : <Hidden>{table.caption}</Hidden>}</caption>
      <thead>
        <tr>
          {table.columns.map((column, index) => (
            <th key={index} scope="col">
              {column.title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row, index) => (
          <tr key={index}>
            {row.map((cell, place) => (
              <td key={place}>
                <SpansOf spans={cell.text} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
