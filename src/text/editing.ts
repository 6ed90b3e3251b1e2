/** The link to a page's own file, for those who write. */
export const editing = {
  /** @param file path from the project's top folder */
  editPage: (file: string) => `Rediger denne side: ${file}`,
} as const;
