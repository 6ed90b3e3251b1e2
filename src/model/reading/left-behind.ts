/** What operating systems, Git, patches and editors leave behind, and nobody wrote. */
const names = [
  /^(?:\.DS_Store|\.gitkeep|\.directory|\._.*|\.localized|\.AppleDouble|Icon\r)$/,
  /^\.(?:Trashes|Trash-\d+|fseventsd|TemporaryItems|(?:Spotlight|DocumentRevisions)-V\d+)$/,
  /^(?:thumbs|ehthumbs(?:_vista)?)\.db$/i,
  /^(?:desktop\.ini|\$RECYCLE\.BIN|__MACOSX)$/i,
  /^\.(?:idea|vscode|vs|fleet|history|zed|obsidian|dropbox|stfolder|stversions|sync)$/,
  // Synology’s folder of thumbnails.
  /^(?:@eaDir|#recycle)$/,
  // Vim: its copies while it writes, and the name by which it asks whether it may.
  /^\..*\.(?:sw[a-z]|un~)$/,
  /^4913$/,
  // Emacs, Word, LibreOffice, and whoever puts a ~ after the name of the version before.
  /^(?:#.*#|\.#.*|~\$.*|\.~lock\..*#|.*~)$/,
  /\.(?:orig|rej|bak|tmp|swp|kate-swp)$/i,
  // A browser’s, while it still downloads.
  /\.(?:crdownload|part|partial|download)$/i,
  /^\.(?:fuse_hidden|nfs|goutputstream-|syncthing\.)/,
];

/** Whether something by this name was left by a program, and is passed over wherever content is read. */
export const isLeftBehind = (name: string): boolean => names.some((pattern) => pattern.test(name));

/** The same of a path: what lies in a folder that a program left is its own. */
export const isPathLeftBehind = (path: string): boolean => path.split('/').some(isLeftBehind);
