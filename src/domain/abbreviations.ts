/** Words that clerks and lawyers write with a full stop that ends no sentence. */

/** In small letters, without the stop: "No. 5", "Inc. v.", initials, and the last letters of "p.m." and "U.S.". */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'no nos dkt doc docs inc co corp ltd llc v vs jr sr mr mrs ms dr hon st fed civ crim app cir r p s u d n e w c m a ' +
    'b j l ecf jan feb mar apr jun jul aug sep sept oct nov dec esq messrs bros dept univ deft dft pltf atty assn'
  ).split(' '),
);
