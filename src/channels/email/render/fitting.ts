import type { BatchView } from '../../../domain/alert-view.ts';
import type { Words } from './words.ts';

export function fitting(view: BatchView, _words: Words): number {
  return Math.min(40, view.items.length);
}
