/** What a court's server sends during maintenance: a page for people, with status 200. */
export const MAINTENANCE_PAGE = `<!DOCTYPE html>
<html>
<head><title>CM/ECF is unavailable</title></head>
<body>
<h1>Scheduled maintenance</h1>
<p>The CM/ECF system is temporarily unavailable while maintenance is carried out. Please try again later.</p>
</body>
</html>
`;

/** The body as it arrives when the connection ends in the middle of an item. */
export function cutOff(body: string): string {
  const middle = body.indexOf('<item', Math.floor(body.length / 2));
  return body.slice(0, middle === -1 ? Math.floor(body.length / 2) : middle + 120);
}
