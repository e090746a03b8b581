import { expect, it } from 'vitest';
import type { PlacedPaper } from './columns.ts';
import { idsFiles, idsPlaces, readIds } from './ids.ts';

const paper = (number: number, day?: string, digests: string[] = []): PlacedPaper => ({
  paper: { id: `2410.${String(number).padStart(5, '0')}`, title: {}, topics: [], links: [], mentions: [] },
  first: { source: 'a', digests, ...(day === undefined ? {} : { day }) },
});

const segment = (papers: number, ids: [string, string][]) => ({
  hash: 'h',
  starts: [0],
  cards: 'c',
  papers,
  ids,
});

it('tells of each paper its id and the digests of the day that mentions it first', () => {
  const papers = [
    paper(1, '2024-10-01', ['a/1']),
    paper(2, '2024-10-02', ['a/2', 'b/2']),
    paper(3, '2024-10-02', ['a/2', 'b/2']),
    paper(4),
    paper(5, '2024-10-03', ['b/3']),
  ];
  const [file] = idsFiles(papers);
  expect(file?.day).toBe('2024-10-01');
  const [place] = idsPlaces([segment(5, [['x', '2024-10-01']])]);
  const read = place && file ? readIds(JSON.parse(file.text), place) : [];
  expect(
    read.map(({ number, id, digests }) => [
      number,
      id,
      digests.map(({ id: digest, day }) => `${digest} ${day}`),
    ]),
  ).toMatchInlineSnapshot(`
    [
      [
        0,
        "2410.00001",
        [
          "a/1 2024-10-01",
        ],
      ],
      [
        1,
        "2410.00002",
        [
          "a/2 2024-10-02",
          "b/2 2024-10-02",
        ],
      ],
      [
        2,
        "2410.00003",
        [
          "a/2 2024-10-02",
          "b/2 2024-10-02",
        ],
      ],
      [
        3,
        "2410.00004",
        [],
      ],
      [
        4,
        "2410.00005",
        [
          "b/3 2024-10-03",
        ],
      ],
    ]
  `);
});

it('cuts a segment into files of 1,024 papers, and knows which papers each has', () => {
  const papers = Array.from({ length: 2050 }, (_, at) => paper(at, '2024-10-01', ['a/1']));
  const files = idsFiles(papers);
  const names = files.map(({ day }, at): [string, string] => [String(at), day]);
  const places = idsPlaces([segment(2050, names), segment(3, [['last', '2024-10-05']])]);
  expect(places.map(({ name, number, count }) => [name, number, count])).toEqual([
    ['0', 0, 1024],
    ['1', 1024, 1024],
    ['2', 2048, 2],
    ['last', 2050, 3],
  ]);
  const read = places.slice(0, 3).flatMap((place, at) => readIds(JSON.parse(files[at]?.text ?? ''), place));
  expect(read.map(({ id }) => id)).toEqual(papers.map((one) => one.paper.id));
  expect(read.map(({ number }) => number)).toEqual([...papers.keys()]);
});

it('has one file without papers where there are none', () => {
  expect(idsFiles([])).toHaveLength(1);
});
