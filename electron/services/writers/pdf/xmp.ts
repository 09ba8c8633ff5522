/** The description inside the file, in XMP: what it is called and that it follows PDF/UA-1. */
import type { Document } from '../../../core/documents/blocks.ts';

// Written here in full because pdfkit puts titles into the XML as they are: an `&` would break the file.
const escape = (text: string): string =>
  text
    // XML 1.0 has no place for control characters, not even escaped.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');

const creator = (author: string): string =>
  author === '' ? '' : `<dc:creator><rdf:Seq><rdf:li>${escape(author)}</rdf:li></rdf:Seq></dc:creator>`;

/** `rdf:Description` elements for a document, to stand in an XMP packet. `product` made the file. */
export const describe = (document: Document, product: string): string => `
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escape(document.title)}</rdf:li></rdf:Alt></dc:title>
${creator(document.author)}<dc:language><rdf:Bag><rdf:li>${document.lang}</rdf:li></rdf:Bag></dc:language>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<xmp:CreateDate>${new Date(document.at).toISOString().replace(/\.\d+Z$/, 'Z')}</xmp:CreateDate>
<xmp:CreatorTool>${escape(product)}</xmp:CreatorTool>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>`;
