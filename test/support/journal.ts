/** In the page: what the journal of unsaved work holds, the texts of each entry. For `page.evaluate`. */
export function journalEntries(): Promise<readonly { readonly text: string; readonly walk?: { readonly text: string } }[]> {
  return new Promise((resolve, reject) => {
    const opened = indexedDB.open('landskap');
    opened.addEventListener('error', () => reject(new Error('no database')));
    opened.addEventListener('success', () => {
      const asked = opened.result.transaction('journal').objectStore('journal').getAll();
      asked.addEventListener('success', () => {
        opened.result.close();
        resolve(asked.result);
      });
    });
  });
}
