import { readInstalled } from './testing/installed';

const sources = {
  editor: readInstalled('@payloadcms/richtext-lexical', 'dist/lexical/plugins/handles/DraggableBlockPlugin/index.js'),
  adding: readInstalled('@payloadcms/richtext-lexical', 'dist/lexical/plugins/handles/AddBlockHandlePlugin/index.js'),
  links: readInstalled(
    '@payloadcms/richtext-lexical',
    'dist/features/link/client/plugins/floatingLinkEditor/LinkEditor/index.js',
  ),
  labels: readInstalled('@payloadcms/ui', 'dist/fields/Relationship/select-components/MultiValueLabel/index.js'),
  devices: readInstalled('@payloadcms/ui', 'dist/providers/LivePreview/index.js'),
  diff: readInstalled('@payloadcms/next', 'dist/views/Version/RenderFieldsToDiff/DiffCollapser/index.js'),
  search: readInstalled('@payloadcms/ui', 'dist/elements/SearchFilter/index.js'),
  tabs: readInstalled('@payloadcms/ui', 'dist/elements/DefaultListViewTabs/index.js'),
  lock: readInstalled('@payloadcms/ui', 'dist/elements/DocumentLocked/index.js'),
  lockInList: readInstalled('@payloadcms/ui', 'dist/elements/Locked/index.js'),
  file: readInstalled('@payloadcms/ui', 'dist/elements/FileDetails/FileMeta/index.js'),
  chosenFile: readInstalled('@payloadcms/ui', 'dist/fields/Upload/RelationshipContent/index.js'),
  pill: readInstalled('@payloadcms/ui', 'dist/elements/ErrorPill/index.js'),
  upload: readInstalled('@payloadcms/ui', 'dist/elements/Upload/index.js'),
  faults: readInstalled('@payloadcms/ui', 'dist/fields/FieldError/index.js'),
  choices: readInstalled('@payloadcms/ui', 'dist/exports/client/index.js'),
};

test.each([
  ['editor', '"Drag to move"'],
  ['adding', '"Add block"'],
  ['links', '"Edit link"'],
  ['links', '"Remove link"'],
  ['labels', '`Edit ${label}`'],
  ['devices', "'Responsive'"],
  ['diff', '"Expand" : "Collapse"'],
  ['search', '`${baseClass}__input`'],
  ['tabs', '`${baseClass}__button`'],
  ['lock', "new Intl.DateTimeFormat('en-US', {"],
  ['lock', 'className: `${baseClass}__content`'],
  ['lockInList', 'className: `${baseClass}__tooltip`'],
  ['file', "baseClass = 'file-meta'"],
  ['file', 'children: ["\u00a0-\u00a0", mimeType]'],
  ['chosenFile', 'className: `${baseClass}__meta`'],
  ['chosenFile', 'sections.join(" \\u2014 ")'],
  ['pill', "baseClass = 'error-pill'"],
  ['upload', "'A file is required.'"],
  ['upload', "'A file name is required.'"],
  ['faults', "baseClass = 'field-error'"],
  ['choices', ', selected.'],
  ['choices', ', deselected.'],
  ['choices', ' is disabled. Select another option.'],
] as const)('the sentence is still a constant of the library (%s): %s', (source, words) => {
  expect(sources[source]).toContain(words);
});
