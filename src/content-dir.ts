/** The content folder that this process works on. */
export const contentDir = (): string => process.env.CONTENT_DIR ?? 'content';
