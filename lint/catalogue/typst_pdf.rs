//! typst-pdf 0.15.1.

#[derive(Clone, Debug, Default)] pub struct PdfOptions;
#[blocking(cpu)] pub fn pdf<D, R>(document: &D, options: &PdfOptions) -> R {}
