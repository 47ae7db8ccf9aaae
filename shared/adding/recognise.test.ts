import { describe, expect, it } from 'vitest';
import { recognise } from './recognise';

describe('a name that the guide knows', () => {
  it.each([
    ['process', 'pendaftaran', 'process-register'],
    ['process', ' Semakan   Semula ', 'process-revise'],
    ['process', 'Semakan dokumen asal', 'process-verify'],
    ['process', 'approve/authorize/endorse', 'process-approve'],
    ['user', 'Rakyat (G2C)', 'g2c'],
    ['channel', 'Portal MyGovernment', 'medium-portal-mygovernment'],
    ['platform', 'MyDigital ID', 'platform-mydigital-id'],
    ['site', 'PDSA JDN', 'location-pdsa'],
    ['site', 'Ibu Pejabat Agensi PQRST di Putrajaya', 'location-agency-headquarters'],
    ['site', 'MyGovCloud@CFA', 'location-mygovcloud-cfa'],
    ['site', 'DRC di Enstek', 'location-drc'],
    ['network', 'MyGov*Net.PCN', 'network-mygovnet-pcn'],
    ['security-control', 'HSM', 'control-hsm'],
    ['security-control', 'MFA', 'control-mfa'],
  ] as const)('%s %s is %s', (kind, name, entry) => {
    expect(recognise(kind, name)).toEqual({ kind, name: name.trim(), entry });
  });

  it.each([
    ['system', 'MyGDX'],
    ['service', 'Perkhidmatan Manual'],
    ['process', 'Sembang'],
    ['user', 'G2C dan G2B'],
    ['user', ''],
  ] as const)('%s %s is nothing in particular', (kind, name) => {
    expect(recognise(kind, name)).toEqual({ kind, name });
  });
});
