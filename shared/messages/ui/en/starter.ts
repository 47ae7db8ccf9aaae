import type { starter as ms } from '../ms/starter';

export const starter: Readonly<Record<keyof typeof ms, string>> = {
  'command.starter': 'Start from questions…',
  'starter.title': 'A drawing from a few questions',
  'starter.lead': 'Answer what you know. The drawing begins connected and arranged; everything can be changed afterwards.',
  'starter.service': 'Name of the service',
  'starter.serviceExample': 'e.g. Hawker licence',
  'starter.agency': 'Agency',
  'starter.sector': 'Sector',
  'starter.relationships': 'Who uses it?',
  'starter.channels': 'Through which channels?',
  'starter.processes': 'High-level processes, in the guide’s order',
  'starter.platforms': 'Platforms it uses',
  'starter.sites': 'Where is it hosted?',
  'starter.make': 'Make the drawing',
  'start.howTitle': 'How it works',
  'start.how1': 'Draw seven lanes, from users to infrastructure. Pick from the guide’s lists or type names of your own.',
  'start.how2': 'Put right what is found. Each finding shows its place and offers a repair.',
  'start.how3': 'Export one page to attach to the papers for JTISA.',
};
