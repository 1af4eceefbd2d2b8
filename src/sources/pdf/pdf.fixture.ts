/** A line of a page: its words and how far below the line above it stands, in points. */
export type PdfLine = string | PdfText | PdfRow;

interface PdfText {
  text: string;
  gap?: number;
  size?: number;
  /** Target of a link annotation over the line. */
  link?: string;
}

/** Pieces of one base line, each at its own place. */
interface PdfRow {
  cells: readonly { text: string; x: number }[];
  gap?: number;
  /** Height on the page, for what is not drawn from top to bottom. */
  y?: number;
}

const LEADING = 14;

/** A plain PDF of our own making, one content stream per page, as simple writers make them. */
export function pdfOf(pages: readonly (readonly PdfLine[])[], info: { title?: string } = {}): Buffer {
  const objects: string[] = [];
  const kids = pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ');
  objects[1] = '<< /Type /Catalog /Pages 2 0 R >>';
  objects[2] = `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`;
  objects[3] = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';
  pages.forEach((lines, index) => {
    const { stream, links } = contentOf(lines);
    objects[4 + index * 2] =
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Annots [${links.join(' ')}] /Contents ${5 + index * 2} 0 R >>`;
    objects[5 + index * 2] = `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`;
  });
  const infoAt = objects.length;
  objects[infoAt] = `<< /Title (${escaped(info.title ?? '')}) >>`;
  return written(objects, infoAt);
}

function contentOf(lines: readonly PdfLine[]): { stream: string; links: string[] } {
  let y = 740;
  const links: string[] = [];
  const drawn = lines.flatMap((line) => {
    const { gap = LEADING, ...what } = typeof line === 'string' ? { text: line } : line;
    y = 'y' in what && what.y !== undefined ? what.y : y - gap;
    if ('cells' in what) return what.cells.map(({ text, x }) => drawnText(text, { x, y, size: 11 }));
    if (what.link) links.push(linkOver(y, what.link));
    return drawnText(what.text, { x: 72, y, size: what.size ?? 11 });
  });
  return { stream: drawn.join('\n'), links };
}

function drawnText(text: string, { x, y, size }: { x: number; y: number; size: number }): string {
  return `BT /F1 ${size} Tf ${x} ${y} Td (${escaped(text)}) Tj ET`;
}

function linkOver(y: number, target: string): string {
  return `<< /Type /Annot /Subtype /Link /Rect [72 ${y - 2} 300 ${y + 10}] /A << /S /URI /URI (${escaped(target)}) >> >>`;
}

function escaped(text: string): string {
  return text.replaceAll(/[\\()]/g, (sign) => `\\${sign}`);
}

function written(objects: readonly string[], infoAt: number): Buffer {
  let file = '%PDF-1.4\n';
  const places: number[] = [];
  for (let number = 1; number < objects.length; number += 1) {
    places.push(file.length);
    file += `${number} 0 obj\n${objects[number] ?? ''}\nendobj\n`;
  }
  const start = file.length;
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length}\n0000000000 65535 f \n${rows}`;
  file += `trailer\n<< /Size ${objects.length} /Root 1 0 R /Info ${infoAt} 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}
