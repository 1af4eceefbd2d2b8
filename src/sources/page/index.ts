import type { ReadRequest, SourceFormat } from '../format.ts';
import { pdfTextLayer } from '../pdf/text-layer.ts';
import { bodyKind } from '../text/body-kind.ts';
import { readPage } from './parse.ts';

export const page: SourceFormat = {
  id: 'page',
  summary: 'one web page, text or PDF, watched as a whole',
  version: 4,
  prepare: withTextLayer,
  read: readPage,
};

/** Told from the bytes: PDFs are served as pages, and pages as PDFs. */
export async function withTextLayer(request: ReadRequest): Promise<ReadRequest> {
  if (bodyKind(request.body) !== 'pdf') return request;
  return { ...request, textLayer: await pdfTextLayer(request.body) };
}
