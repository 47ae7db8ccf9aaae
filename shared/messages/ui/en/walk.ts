import type { walk as ms } from '../ms/walk';

export const walk: Readonly<Record<keyof typeof ms, string>> = {
  'command.walk': 'Present lane by lane',
  'walk.title': 'Presentation',
  'walk.step': 'Step {step} of {of}',
  'walk.asks': 'What the guide asks ({source})',
  'walk.answers': 'What this drawing answers',
  'walk.nothing': 'Nothing in this lane yet.',
  'walk.noFindings': 'No findings in this lane.',
  'walk.findings': 'Findings in this lane: {count}',
  'walk.back': 'Back',
  'walk.next': 'Next',
  'walk.end': 'End',
};
