/** Ids, each with a type of its own. Kit ids are words written by authors; the rest are made by whoever creates the thing. */
type Id<Name extends string> = string & { readonly __id: Name };

export type KitId = Id<'Kit'>;
export type TemplateId = Id<'Template'>;
export type ActivityId = Id<'Activity'>;
export type InstrumentId = Id<'Instrument'>;
export type HandoutId = Id<'Handout'>;
/** Of a kit that is being worked on; the kit's own id stands in it. */
export type DraftId = Id<'Draft'>;
export type SessionId = Id<'Session'>;
export type NoteId = Id<'Note'>;
export type PersonId = Id<'Person'>;
/** One line of one session's agenda. An activity may stand there twice. */
export type ItemId = Id<'Item'>;
