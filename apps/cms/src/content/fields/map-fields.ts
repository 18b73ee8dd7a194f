import type { Block, Field } from 'payload';

/** Fields that hold others; their inner ones are changed in place of them. */
type Change = (field: Exclude<Field, { fields: unknown } | { tabs: unknown } | { blocks: unknown }>) => Field;

/** The field, with a change made to every field in it that holds a value of its own, at any depth. */
function mapField(field: Field, change: Change): Field {
  const inside = (inner: Field) => mapField(inner, change);
  switch (field.type) {
    case 'tabs':
      return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: tab.fields.map(inside) })) };
    case 'blocks':
      return {
        ...field,
        blocks: field.blocks.map((block): Block => ({ ...block, fields: block.fields.map(inside) })),
      };
    case 'array':
    case 'collapsible':
    case 'group':
    case 'row':
      return { ...field, fields: field.fields.map(inside) } as Field;
    default:
      return change(field);
  }
}

/** A collection or global with a change made to every field that holds a value of its own. */
export const mapFields = <Configured extends { fields: Field[] }>(config: Configured, change: Change): Configured => ({
  ...config,
  fields: config.fields.map((field) => mapField(field, change)),
});
