/** Today's date here, `YYYY-MM-DD`. The core has no clock: whoever needs the date passes it in. */
export function today(now: Date = new Date()): string {
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
