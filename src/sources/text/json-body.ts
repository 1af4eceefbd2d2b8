import type { ReadRequest } from '../format.ts';
import { decodeBody } from './decode.ts';
import { type Fault, fault, foreignBody } from './html-page.ts';

/** The JSON of a body, or the fault that says what stood there instead or that it was cut off. */
export function readJson(request: ReadRequest): { ok: true; value: unknown } | Fault {
  const text = decodeBody(request.body, request.contentType).text.trim();
  if (!/^[[{]/u.test(text)) return foreignBody(request, 'JSON');
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch (error) {
    const cut = !/[\]}]$/u.test(text);
    return cut
      ? fault('truncated', 'the JSON was cut off before its end')
      : fault('not-the-format', `the JSON does not parse: ${(error as Error).message}`);
  }
}
