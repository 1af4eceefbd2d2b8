import { rm } from 'node:fs/promises';
import { prepareLayout } from './layout.ts';

/**
 * Deletes a state folder with everything that belongs to it, also the data and sockets of a server whose account
 * could not reach the folder. The server must have been stopped.
 */
export async function removeStateFolder(home: string): Promise<void> {
  const { folder, sockets } = await prepareLayout(home);
  for (const path of [sockets, folder, home]) await rm(path, { recursive: true, force: true });
}
