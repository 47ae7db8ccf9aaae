import type { DrawingIndex } from '../../document/drawing-index';
import type { ElementKind, ElementOf } from '../../document/types';
import { application } from './application';
import { applicationService } from './application-service';
import { channel } from './channel';
import { dataset } from './dataset';
import { module } from './module';
import { network } from './network';
import { note } from './note';
import { platform } from './platform';
import { process } from './process';
import { securityControl } from './security-control';
import { service } from './service';
import type { Plan, Shape, ShapeOptions } from './shape';
import { site } from './site';
import { system } from './system';
import { user } from './user';

const SHAPES: { readonly [K in ElementKind]: Shape<K> } = {
  user,
  channel,
  service,
  process,
  application,
  module,
  'application-service': applicationService,
  platform,
  system,
  dataset,
  site,
  network,
  'security-control': securityControl,
  note,
};

/**
 * Plans an element of any kind: its measure, with the drawing that fits it.
 */
export function planElement<K extends ElementKind>(index: DrawingIndex, element: ElementOf<K>, options: ShapeOptions): Plan {
  const shape = SHAPES[element.kind] as Shape<K>;
  return shape(index, element, options);
}
