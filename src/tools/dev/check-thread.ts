import { parentPort, workerData } from 'node:worker_threads';
import { checkContent } from './check-content.ts';

// The thread that checks: each message asks for a check, and is answered with what was found. The thread that makes
// pages does not wait for it. To be started with the project's top folder.

parentPort?.on('message', () => {
  parentPort?.postMessage(checkContent(workerData as string));
});
