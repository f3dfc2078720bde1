//! printpdf 0.7.0, with which a document is saved through a writer; 0.8 saves to memory.

use std::io::{BufWriter, Read, Write};
use std::{error, fmt};
#[derive(Debug)] pub enum Error {}
impl fmt::Display for Error {}
impl error::Error for Error {}
#[derive(Clone, Copy)] pub struct Mm(pub f32);
#[derive(Clone, Copy)] pub struct PdfPageIndex;
#[derive(Clone, Copy)] pub struct PdfLayerIndex;
#[derive(Clone)] pub struct IndirectFontRef;
pub struct PdfDocument;
impl PdfDocument {
    pub fn new<S1: Into<String>, S2: Into<String>>(document_title: S1, initial_page_width: Mm, initial_page_height: Mm, initial_layer_name: S2) -> (PdfDocumentReference, PdfPageIndex, PdfLayerIndex) {}
    pub fn empty<S: Into<String>>(document_title: S) -> PdfDocumentReference {}
}
#[derive(Clone)] pub struct PdfDocumentReference;
impl PdfDocumentReference {
    pub fn with_title<S: Into<String>>(self, new_title: S) -> Self {}
    pub fn with_author<S: Into<String>>(self, author: S) -> Self {}
    pub fn with_creator<S: Into<String>>(self, creator: S) -> Self {}
    pub fn add_page<S: Into<String>>(&self, x_mm: Mm, y_mm: Mm, inital_layer_name: S) -> (PdfPageIndex, PdfLayerIndex) {}
    pub fn add_external_font<R: Read>(&self, font_stream: R) -> Result<IndirectFontRef, Error> { let b: &mut Vec<u8>; font_stream.read_to_end(b) }
    pub fn save_to_bytes(self) -> Result<Vec<u8>, Error> {}
    pub fn save<W: Write>(self, target: &mut BufWriter<W>) -> Result<(), Error> { let b: &[u8]; target.write(b) }
}
