//! docx_rs 0.4.22.

use std::io::{Seek, Write};
#[derive(Debug, Clone, Default)] pub struct Docx;
impl Docx {
    pub fn new() -> Docx {}
    pub fn document(self, d: Document) -> Self {}
    pub fn styles(self, s: Styles) -> Self {}
    pub fn add_style(self, s: Style) -> Self {}
    pub fn numberings(self, n: Numberings) -> Self {}
    pub fn settings(self, s: Settings) -> Self {}
    pub fn comments(self, c: Comments) -> Self {}
    pub fn comments_extended(self, c: CommentsExtended) -> Self {}
    pub fn add_paragraph(self, p: Paragraph) -> Self {}
    pub fn add_section(self, s: Section) -> Self {}
    pub fn add_structured_data_tag(self, t: StructuredDataTag) -> Self {}
    pub fn add_table_of_contents(self, t: TableOfContents) -> Self {}
    pub fn add_bookmark_start(self, id: usize, name: impl Into<String>) -> Self {}
    pub fn add_bookmark_end(self, id: usize) -> Self {}
    pub fn add_table(self, t: Table) -> Self {}
    pub fn header(self, header: Header) -> Self {}
    pub fn first_header(self, header: Header) -> Self {}
    pub fn even_header(self, header: Header) -> Self {}
    pub fn footer(self, footer: Footer) -> Self {}
    pub fn first_footer(self, footer: Footer) -> Self {}
    pub fn even_footer(self, footer: Footer) -> Self {}
    pub fn add_abstract_numbering(self, num: AbstractNumbering) -> Self {}
    pub fn add_numbering(self, num: Numbering) -> Self {}
    pub fn created_at(self, date: &str) -> Self {}
    pub fn updated_at(self, date: &str) -> Self {}
    pub fn custom_property(self, name: impl Into<String>, item: impl Into<String>) -> Self {}
    pub fn doc_id(self, id: &str) -> Self {}
    pub fn default_tab_stop(self, stop: usize) -> Self {}
    pub fn add_doc_var(self, name: &str, val: &str) -> Self {}
    pub fn title_pg(self) -> Self {}
    pub fn page_size(self, w: u32, h: u32) -> Self {}
    pub fn page_margin(self, margin: PageMargin) -> Self {}
    pub fn page_orient(self, o: PageOrientationType) -> Self {}
    pub fn default_size(self, size: usize) -> Self {}
    pub fn default_spacing(self, spacing: i32) -> Self {}
    pub fn default_fonts(self, font: RunFonts) -> Self {}
    pub fn default_line_spacing(self, spacing: LineSpacing) -> Self {}
    pub fn taskpanes(self) -> Self {}
    pub fn web_extension(self, ext: WebExtension) -> Self {}
    pub fn add_custom_item(self, id: &str, xml: &str) -> Self {}
    pub fn page_num_type(self, p: PageNumType) -> Self {}
    pub fn build(self) -> XMLDocx {}
    pub fn pack<W: Write + Seek>(self, writer: W) -> zip::result::ZipResult<()> { let b: &[u8]; writer.write(b) }
    pub fn json(&self) -> String {}
}
#[derive(Debug)] pub struct XMLDocx;
impl XMLDocx { pub fn pack<W: Write + Seek>(self, w: W) -> zip::result::ZipResult<()> { let b: &[u8]; w.write(b) } }
