//! poppler-rs 0.26.0. A page is drawn or searched where it is asked to.

#[derive(Clone)] #[not_send] pub struct Document;
impl Document {
    pub fn from_bytes(bytes: &glib::Bytes, password: Option<&str>) -> Result<Document, glib::Error> {}
    pub fn from_data(data: &[u8], password: Option<&str>) -> Result<Document, glib::Error> {}
    #[blocking(fs)] pub fn from_fd(fd: i32, password: Option<&str>) -> Result<Document, glib::Error> {}
    #[blocking(fs)] #[advice("read the file with the runtime and give it to `from_data`")] pub fn from_file(uri: &str, password: Option<&str>) -> Result<Document, glib::Error> {}
    #[blocking(fs)] pub fn from_gfile<F, C>(file: &F, password: Option<&str>, cancellable: Option<&C>) -> Result<Document, glib::Error> {}
    #[blocking(fs)] pub fn from_stream<S, C>(stream: &S, length: i64, password: Option<&str>, cancellable: Option<&C>) -> Result<Document, glib::Error> {}
    pub fn n_pages(&self) -> i32 {}
    pub fn page(&self, index: i32) -> Option<Page> {}
    pub fn page_by_label(&self, label: &str) -> Option<Page> {}
    pub fn title(&self) -> Option<glib::GString> {}
    pub fn author(&self) -> Option<glib::GString> {}
    #[blocking(fs)] pub fn save(&self, uri: &str) -> Result<(), glib::Error> {}
    #[blocking(fs)] pub fn save_a_copy(&self, uri: &str) -> Result<(), glib::Error> {}
    #[blocking(fs)] pub fn save_to_fd(&self, fd: i32, include_changes: bool) -> Result<(), glib::Error> {}
}
#[derive(Clone)] #[not_send] pub struct Page;
impl Page {
    pub fn size(&self) -> (f64, f64) {}
    pub fn index(&self) -> i32 {}
    #[blocking(cpu)] pub fn render(&self, cairo: &cairo::Context) {}
    #[blocking(cpu)] pub fn render_for_printing(&self, cairo: &cairo::Context) {}
    #[blocking(cpu)] pub fn text(&self) -> Option<glib::GString> {}
    #[blocking(cpu)] pub fn find_text(&self, text: &str) -> Vec<Rectangle> {}
}
#[derive(Clone)] pub struct Rectangle;
