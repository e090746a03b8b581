import { type PaperAddress, paperIdOfAddress, rankOfKind } from '../../src/schema/paper-address.ts';
import { letters } from '../../src/text/letters.ts';
import type { PlacedRecord } from '../record/record.ts';

/** Shorter titles (`Editorial`, `Attention`) may belong to several papers. */
const MIN_LETTERS = 20;

/** A node of a disjoint-set forest (union–find). The root of a tree has the paper's key for each kind of address. */
interface MentionNode {
  record: PlacedRecord;
  parent?: MentionNode;
  keys: Map<PaperAddress['kind'], string>;
}

function rootOf(mention: MentionNode): MentionNode {
  let root = mention;
  while (root.parent !== undefined) root = root.parent;
  if (root !== mention) mention.parent = root;
  return root;
}

/**
 * Joins two mentions that share a name, unless they have different keys for a better kind of address (one of lower rank
 * than the name's): then they are two papers.
 */
function join(a: MentionNode, b: MentionNode, rank: number): void {
  const [into, from] = [rootOf(a), rootOf(b)];
  const isContradiction = [...from.keys].some(
    ([kind, key]) => rankOfKind(kind) < rank && (into.keys.get(kind) ?? key) !== key,
  );
  if (into === from || isContradiction) return;
  from.parent = into;
  into.keys = new Map([...from.keys, ...into.keys]);
}

interface SharedName {
  name: string;
  rank: number;
}

const addressNames = ({ addresses }: PlacedRecord): SharedName[] =>
  addresses.map(({ kind, key }) => ({ name: `${kind} ${key}`, rank: rankOfKind(kind) }));

/** Both titles if they are long enough; for a paper without an address also its id, which is made of its title. */
function titleNames({ title, id, addresses }: PlacedRecord): SharedName[] {
  const titles = [title.en, title.zh].map((text) => letters(text ?? ''));
  const names = [
    ...titles.filter((text) => text.length >= MIN_LETTERS),
    ...(addresses.length === 0 ? [id] : []),
  ];
  return names.map((name) => ({ name, rank: Number.POSITIVE_INFINITY }));
}

/**
 * Groups records by the paper that they mention. Records that share an address are one paper; then those that share a
 * title, unless their addresses contradict each other. Groups and the records in them are in the order of the input.
 */
export function groupByPaper(records: readonly PlacedRecord[]): [PlacedRecord, ...PlacedRecord[]][] {
  const mentions = records.map(
    (record): MentionNode => ({
      record,
      keys: new Map(record.addresses.map(({ kind, key }) => [kind, key])),
    }),
  );
  for (const namesOf of [addressNames, titleNames]) {
    const first = new Map<string, MentionNode>();
    for (const mention of mentions) {
      for (const { name, rank } of namesOf(mention.record)) {
        const known = first.get(name);
        if (known === undefined) first.set(name, mention);
        else join(known, mention, rank);
      }
    }
  }
  const groups = new Map<MentionNode, [PlacedRecord, ...PlacedRecord[]]>();
  for (const mention of mentions) {
    const group = groups.get(rootOf(mention));
    if (group === undefined) groups.set(rootOf(mention), [mention.record]);
    else group.push(mention.record);
  }
  return [...groups.values()];
}

/** The id of a paper: that of the best address in any mention, otherwise that of the first mention. */
export function idOfGroup(records: readonly [PlacedRecord, ...PlacedRecord[]]): string {
  const addresses = records.flatMap((record) => record.addresses);
  const [best] = addresses.sort((a, b) => rankOfKind(a.kind) - rankOfKind(b.kind));
  return best === undefined ? records[0].id : paperIdOfAddress(best);
}
