import type { about as ms } from '../ms/about';

export const about: Readonly<Record<keyof typeof ms, string>> = {
  'command.about': 'About Landskap',
  'command.showLog': 'Show the program’s log',
  'about.title': 'About Landskap',
  'about.what': 'An editor for Landscape Map Views (LMV), checked against the Whole-of-Government (WoG) guide.',
  'about.version': 'Version',
  'about.rules': 'Edition of the rules',
  'about.engine': 'Engine',
  'about.browser': 'Web browser',
  'about.offline': 'This program uses no network. Your drawings stay on this computer.',
  'about.policy': 'Settled by your agency: {settings}',
  'about.setting.lang': 'language',
  'about.setting.theme': 'theme',
  'about.setting.externalLinks': 'external links',
  'about.setting.embedSource': 'drawings inside pictures',
  'about.licences': 'Licences',
  'about.licencesIntro': 'Landskap is published under Apache-2.0. It is built with this open-source software.',
  'about.licencesFailed': 'The list of licences can’t be read.',
};
