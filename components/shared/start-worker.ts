// Starts a worker from a script of ours.
import { ownScript } from '../../utils/own-script.ts';

/** `url`: as the bundler gives it for a worker's file. */
export const startWorker = (url: string): Worker => new Worker(ownScript(url), { type: 'module' });
