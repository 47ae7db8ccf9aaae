import type { RuleWords } from './words';

/** The words of lane 2's rules, channels. */
export const SECTION_2_WORDS: Readonly<Record<string, RuleWords>> = {
  'channel-medium-missing': {
    title: { ms: 'Medium saluran belum dinyatakan', en: 'Medium not stated' },
    messages: {
      default: {
        ms: '{channel} belum menyatakan mediumnya, jadi tidak jelas sama ada ia portal, aplikasi mobil atau kaunter. Pilih medium daripada senarai.',
        en: '{channel} does not state its medium yet, so it is not clear whether it is a portal, a mobile app or a counter. Pick the medium from the list.',
      },
    },
    fix: { ms: 'Guna medium yang sama namanya', en: 'Use the medium of that name' },
  },
  'channel-without-user': {
    title: { ms: 'Saluran tanpa pengguna', en: 'Channel without a user' },
    messages: {
      default: {
        ms: '{channel} belum digunakan oleh mana-mana pengguna dalam lukisan. Lukis pautan daripada pengguna yang menggunakannya, atau keluarkan saluran ini.',
        en: '{channel} is not used by any user in the drawing. Draw a link from the users who use it, or take the channel out.',
      },
    },
    fix: { ms: 'Pautkan daripada pengguna', en: 'Link from the user' },
  },
  'channel-without-service': {
    title: { ms: 'Saluran tanpa perkhidmatan', en: 'Channel without a service' },
    messages: {
      default: {
        ms: '{channel} belum membawa kepada mana-mana perkhidmatan. Lukis pautan daripada saluran ini kepada perkhidmatan yang disampaikannya.',
        en: '{channel} does not lead to any service yet. Draw a link from this channel to the service it gives access to.',
      },
    },
    fix: { ms: 'Pautkan kepada perkhidmatan', en: 'Link to the service' },
  },
  'single-gateway-missing': {
    title: { ms: 'Tiada gerbang tunggal Kerajaan', en: 'No single government gateway' },
    messages: {
      default: {
        ms: 'Lukisan ini melayan rakyat atau perniagaan tanpa gerbang tunggal Kerajaan ({gateways}). Tambah salah satu sebagai saluran.',
        en: 'The drawing serves citizens or businesses without the government’s single gateway ({gateways}). Add one of them as a channel.',
      },
    },
    fix: { ms: 'Tambah gerbang tunggal', en: 'Add the single gateway' },
  },
  'gateway-audience-mismatch': {
    title: { ms: 'Portal tidak sepadan dengan pengguna', en: 'Portal does not match its user' },
    messages: {
      default: {
        ms: '{user} menggunakan portal yang disediakan untuk khalayak lain. Pautkan kepada portal yang sepadan.',
        en: '{user} uses a portal that is meant for others. Link this user to the one that fits.',
      },
      citizen: {
        ms: '{user} ialah warganegara tetapi menggunakan Portal Rai, yang disediakan untuk bukan warganegara. Pautkan kepada Portal MyGovernment.',
        en: '{user} is a citizen but uses Portal Rai, which is meant for non-citizens. Link this user to Portal MyGovernment instead.',
      },
      nonCitizen: {
        ms: '{user} bukan warganegara tetapi hanya menggunakan Portal MyGovernment, yang disediakan untuk warganegara. Pautkan juga kepada Portal Rai.',
        en: '{user} is a non-citizen but has only Portal MyGovernment, which is meant for citizens. Link this user to Portal Rai as well.',
      },
    },
    fix: { ms: 'Pautkan kepada portal yang sepadan', en: 'Link to the matching portal' },
  },
  'gateway-sign-in-missing': {
    title: { ms: 'Log masuk MyDigital ID belum ditunjukkan', en: 'MyDigital ID sign-in not shown' },
    messages: {
      default: {
        ms: '{channel} belum dihubungkan dengan MyDigital ID, sedangkan gerbang tunggal mengesahkan pengguna melaluinya. Lukis pautan daripada saluran ini kepada platform MyDigital ID.',
        en: '{channel} is not linked to MyDigital ID, though the single gateway verifies its users with it. Draw a link from this channel to the MyDigital ID platform.',
      },
    },
    fix: { ms: 'Pautkan kepada MyDigital ID', en: 'Link to MyDigital ID' },
  },
};
