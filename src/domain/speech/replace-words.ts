/** Our own words of a composed English text put into another language; what is quoted in it stays. */
export function replaceWords(text: string, pairs: readonly (readonly [string, string])[]): string {
  return text
    .split(/("[^"]*")/)
    .map((piece, index) => (index % 2 === 1 ? piece : replacePiece(piece, pairs)))
    .join('');
}

function replacePiece(piece: string, pairs: readonly (readonly [string, string])[]): string {
  return pairs.reduce((text, [english, own]) => text.replaceAll(english, own), piece);
}
