/** HTML that was escaped where it was made. Only `html` makes it, so a plain string can never pass as markup. */
export class Markup {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

export type MarkupValue = string | number | null | false | Markup | readonly MarkupValue[];

/** Tagged template: every value is escaped unless it is markup itself; lists are joined, null and false vanish. */
export function html(strings: TemplateStringsArray, ...values: readonly MarkupValue[]): Markup {
  let source = strings[0] ?? '';
  values.forEach((value, index) => {
    source += render(value) + (strings[index + 1] ?? '');
  });
  return new Markup(source);
}

/** Our own fixed text (styles, markers), never a value from outside. */
export function trusted(source: string): Markup {
  return new Markup(source);
}

function render(value: MarkupValue): string {
  if (value === null || value === false) return '';
  if (value instanceof Markup) return value.source;
  if (typeof value === 'string') return escapeHtml(value);
  return typeof value === 'number' ? String(value) : value.map(render).join('');
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}
