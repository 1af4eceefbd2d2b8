/** The only reader of the wall clock. Everything else is handed a `Clock` or a `now`. */
export type Clock = () => Date;

export function systemClock(): Date {
  return new Date();
}
