import { useRef } from 'react';
import { useFieldRequest } from '../forms/use-field-request';
import { ProjectForm } from '../project/ProjectForm';
import { useEditor } from '../store/editor';
import { useDrawing } from '../store/hooks';
import { ElementInspector } from './ElementInspector';
import { LinkInspector } from './LinkInspector';
import { SeveralInspector } from './SeveralInspector';

/** The details of what is selected; with nothing selected, of the project. */
export function Inspector() {
  const panel = useRef<HTMLDivElement>(null);
  const { index } = useDrawing();
  const selection = useEditor((state) => state.selection);
  useFieldRequest(panel);
  const elements = selection.elements.flatMap((id) => index.element(id) ?? []);
  const links = selection.links.flatMap((id) => index.link(id) ?? []);
  const [element] = elements;
  const [link] = links;
  return (
    <div ref={panel}>
      {elements.length + links.length > 1 ? (
        <SeveralInspector key={[...selection.elements, ...selection.links].join(' ')} elements={elements} links={links} />
      ) : element ? (
        <ElementInspector key={element.id} element={element} />
      ) : link ? (
        <LinkInspector key={link.id} link={link} />
      ) : (
        <ProjectForm />
      )}
    </div>
  );
}
