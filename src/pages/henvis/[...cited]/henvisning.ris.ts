import { fileIn } from '../_files.ts';

export { getStaticPaths } from '../_files.ts';
export const GET = fileIn('ris');
