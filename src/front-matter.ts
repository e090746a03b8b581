import matter from 'gray-matter';

function refuse(): never {
  throw new Error('Front matter is YAML here, between two lines of ---.');
}

/**
 * The front matter of a text, which is YAML, and what comes after it. gray-matter would also run a program (`---js`).
 * Throws where it cannot be read.
 */
export function readFrontMatter(text: string): { data: unknown; content: string } {
  const { data, content } = matter(text, { engines: { javascript: refuse, json: refuse } });
  return { data, content };
}
