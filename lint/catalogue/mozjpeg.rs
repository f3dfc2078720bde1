//! mozjpeg 0.10.13. A reader is read as it is decoded, a writer written as it is encoded.

pub use crate::compress::Compress;
pub use crate::decompress::{Decompress, Format};
#[derive(Clone, Copy, Debug)] pub enum ColorSpace { JCS_UNKNOWN, JCS_GRAYSCALE, JCS_RGB, JCS_YCbCr, JCS_CMYK, JCS_EXT_RGB, JCS_EXT_RGBA, JCS_EXT_BGR, JCS_EXT_BGRA }
pub mod compress {
    use crate::ColorSpace;
    use std::io::{self, Write};
    pub struct Compress;
    impl Compress {
        pub fn new(color_space: ColorSpace) -> Self {}
        pub fn set_size(&mut self, width: usize, height: usize) {}
        pub fn set_quality(&mut self, quality: f32) {}
        pub fn set_color_space(&mut self, color_space: ColorSpace) {}
        pub fn set_progressive_mode(&mut self) {}
        pub fn set_optimize_scans(&mut self, opt: bool) {}
        pub fn set_optimize_coding(&mut self, opt: bool) {}
        pub fn set_fastest_defaults(&mut self) {}
        pub fn set_mem_dest(&self) {}
        pub fn start_compress<W: Write>(self, writer: W) -> io::Result<CompressStarted<W>> { Ok(CompressStarted { writer }) }
    }
    pub struct CompressStarted<W> { writer: W }
    impl<W> CompressStarted<W> { pub fn write_marker(&mut self, marker: u8, data: &[u8]) {} }
    impl<W: Write> CompressStarted<W> {
        #[blocking(cpu)] pub fn write_scanlines(&mut self, image_src: &[u8]) -> io::Result<()> { let b: &[u8]; self.writer.write_all(b) }
        #[blocking(cpu)] pub fn finish(self) -> io::Result<W> { let b: &[u8]; self.writer.write_all(b); Ok(self.writer) }
        #[blocking(cpu)] pub fn finish_compress(self) -> io::Result<W> { let b: &[u8]; self.writer.write_all(b); Ok(self.writer) }
    }
}
pub mod decompress {
    use crate::ColorSpace;
    use std::fs::File;
    use std::io::{self, BufRead, BufReader};
    use std::path::Path;
    pub struct Decompress<R> { reader: R }
    impl Decompress<BufReader<File>> {
        #[blocking(fs)] pub fn new_path<P: AsRef<Path>>(path: P) -> io::Result<Self> {}
        #[blocking(fs)] pub fn new_file(file: File) -> io::Result<Self> {}
    }
    impl Decompress<&[u8]> { pub fn new_mem(mem: &[u8]) -> io::Result<Self> {} }
    impl<R: BufRead> Decompress<R> {
        pub fn new_reader(reader: R) -> io::Result<Self> { reader.fill_buf(); Ok(Decompress { reader }) }
        pub fn image(self) -> io::Result<Format<R>> { self.reader.fill_buf(); let reader = self.reader; Ok(Format::RGB(DecompressStarted { reader })) }
        pub fn rgb(self) -> io::Result<DecompressStarted<R>> { self.reader.fill_buf(); let reader = self.reader; Ok(DecompressStarted { reader }) }
        pub fn rgba(self) -> io::Result<DecompressStarted<R>> { self.reader.fill_buf(); let reader = self.reader; Ok(DecompressStarted { reader }) }
        pub fn grayscale(self) -> io::Result<DecompressStarted<R>> { self.reader.fill_buf(); let reader = self.reader; Ok(DecompressStarted { reader }) }
        pub fn to_colorspace(self, colorspace: ColorSpace) -> io::Result<DecompressStarted<R>> { self.reader.fill_buf(); let reader = self.reader; Ok(DecompressStarted { reader }) }
        pub fn scale(&mut self, numerator: u8) {}
        pub fn width(&self) -> usize {}
        pub fn height(&self) -> usize {}
        pub fn size(&self) -> (usize, usize) {}
        pub fn color_space(&self) -> ColorSpace {}
    }
    pub enum Format<R> { RGB(DecompressStarted<R>), Gray(DecompressStarted<R>), CMYK(DecompressStarted<R>) }
    pub struct DecompressStarted<R> { reader: R }
    impl<R: BufRead> DecompressStarted<R> {
        #[blocking(cpu)] pub fn read_scanlines<T>(&mut self) -> io::Result<Vec<T>> { self.reader.fill_buf(); let all: Vec<T>; Ok(all) }
        #[blocking(cpu)] pub fn read_scanlines_into<T>(&mut self, dest: &mut [T]) -> io::Result<&mut [T]> { self.reader.fill_buf(); Ok(dest) }
        #[blocking(cpu)] pub fn read_scanlines_flat(&mut self) -> io::Result<Vec<u8>> { self.reader.fill_buf(); let all: Vec<u8>; Ok(all) }
        pub fn finish(self) -> io::Result<()> { self.reader.fill_buf(); Ok(()) }
        pub fn width(&self) -> usize {}
        pub fn height(&self) -> usize {}
        pub fn color_space(&self) -> ColorSpace {}
    }
}
