//! termimad 0.35.5. A question is answered at the terminal; the rest is printed there.

#[derive(Clone, Debug, Default)] pub struct MadSkin;
impl MadSkin {
    #[blocking(stdio)] pub fn print_inline(&self, src: &str) {}
    #[blocking(stdio)] pub fn print_text(&self, src: &str) {}
}
#[blocking(stdio)] pub fn print_inline(src: &str) {}
#[blocking(stdio)] pub fn print_text(src: &str) {}
pub struct Question;
impl Question {
    pub fn new<S: Into<String>>(s: S) -> Self {}
    pub fn add_answer<K: Into<String>, V: Into<String>>(&mut self, key: K, answer: V) {}
    pub fn set_default<K: Into<String>>(&mut self, default_answer: K) {}
    #[blocking(stdin)] pub fn ask(&self, skin: &MadSkin) -> std::io::Result<String> {}
}
