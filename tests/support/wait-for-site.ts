import { built } from './sites.ts';

// Before the tests of each file that reads the site: it is built while tests run that do not.
await built('site');
