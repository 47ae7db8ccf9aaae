import type { clipboard as ms } from '../ms/clipboard';

export const clipboard: Readonly<Record<keyof typeof ms, string>> = {
  'command.copyPicture': 'Copy as a picture',
  'picture.making': 'The picture is being made…',
  'picture.copiedSelection': 'A picture of the selected elements ({count}) is on the clipboard.',
  'picture.copiedPage': 'A picture of the whole page is on the clipboard.',
  'picture.failed': 'The picture was not copied: {reason}',
  'picture.denied': 'The picture could not be put on the clipboard. Export it as PNG instead.',
};
