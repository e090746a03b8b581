/** The content folder that this process works on. */
export const CONTENT_DIR = process.env.CONTENT_DIR ?? 'content';
