//! cliclack 0.5.7.

use std::fmt::Display;
use std::io;
use std::str::FromStr;
pub trait Validate<T> {}
pub trait Suggest {}
#[derive(Default)] pub struct Confirm;
impl Confirm {
    pub fn new(prompt: impl Display) -> Self {}
    pub fn initial_value(self, initial_value: bool) -> Self {}
    #[blocking(stdin)] pub fn interact(&mut self) -> io::Result<bool> {}
}
#[derive(Default)] pub struct Input;
impl Input {
    pub fn new(prompt: impl Display) -> Self {}
    pub fn placeholder(self, placeholder: &str) -> Self {}
    pub fn default_input(self, value: &str) -> Self {}
    pub fn required(self, required: bool) -> Self {}
    pub fn multiline(self) -> Self {}
    pub fn validate<V>(self, validator: V) -> Self {}
    pub fn validate_on_enter<V>(self, validator: V) -> Self {}
    pub fn validate_interactively<V>(self, validator: V) -> Self {}
    pub fn autocomplete<S>(self, source: S) -> Self {}
    #[blocking(stdin)] pub fn interact<T>(&mut self) -> io::Result<T> where T: FromStr {}
}
#[derive(Default)] pub struct Password;
impl Password {
    pub fn new(prompt: impl Display) -> Self {}
    pub fn mask(self, mask: char) -> Self {}
    pub fn allow_empty(self) -> Self {}
    pub fn validate<V>(self, validator: V) -> Self {}
    pub fn validate_on_enter<V>(self, validator: V) -> Self {}
    pub fn validate_interactively<V>(self, validator: V) -> Self {}
    #[blocking(stdin)] pub fn interact(&mut self) -> io::Result<String> {}
}
#[derive(Default)] pub struct Select<T>;
impl<T> Select<T> {
    pub fn new(prompt: impl Display) -> Self {}
    pub fn item(self, value: T, label: impl Display, hint: impl Display) -> Self {}
    pub fn items(self, items: &[(T, impl Display, impl Display)]) -> Self {}
    pub fn initial_value(self, value: T) -> Self {}
    pub fn filter_mode(self) -> Self {}
    pub fn max_rows(self, height: usize) -> Self {}
    #[blocking(stdin)] pub fn interact(&mut self) -> io::Result<T> {}
}
#[derive(Default)] pub struct MultiSelect<T>;
impl<T> MultiSelect<T> {
    pub fn new(prompt: impl Display) -> Self {}
    pub fn item(self, value: T, label: impl Display, hint: impl Display) -> Self {}
    pub fn items(self, items: &[(T, impl Display, impl Display)]) -> Self {}
    pub fn initial_values(self, value: Vec<T>) -> Self {}
    pub fn required(self, required: bool) -> Self {}
    pub fn filter_mode(self) -> Self {}
    pub fn max_rows(self, height: usize) -> Self {}
    #[blocking(stdin)] pub fn interact(&mut self) -> io::Result<Vec<T>> {}
}
#[derive(Clone)] pub struct ProgressBar;
impl ProgressBar {
    pub fn new(len: u64) -> Self {}
    pub fn with_spinner_template(self) -> Self {}
    pub fn with_download_template(self) -> Self {}
    pub fn with_template(self, template: &str) -> Self {}
    pub fn position(&self) -> u64 {}
    pub fn length(&self) -> Option<u64> {}
    pub fn inc(&self, delta: u64) {}
    pub fn is_finished(&self) -> bool {}
    pub fn set_message(&self, message: impl Display) {}
    pub fn set_length(&self, len: u64) {}
    pub fn set_position(&self, pos: u64) {}
    pub fn start(&self, message: impl Display) {}
    pub fn stop(&self, message: impl Display) {}
    pub fn cancel(&self, message: impl Display) {}
    pub fn error(&self, message: impl Display) {}
    pub fn clear(&self) {}
}
#[derive(Clone)] pub struct MultiProgress;
impl MultiProgress {
    pub fn new(prompt: impl Display) -> Self {}
    pub fn add(&self, pb: ProgressBar) -> ProgressBar {}
    pub fn insert(&self, index: usize, pb: ProgressBar) -> ProgressBar {}
    pub fn length(&self) -> usize {}
    pub fn println(&self, message: impl Display) {}
    pub fn stop(&self) {}
    pub fn cancel(&self) {}
    pub fn error(&self, error: impl Display) {}
}
#[blocking(stdio)] pub fn clear_screen() -> io::Result<()> {}
#[blocking(stdio)] pub fn intro(title: impl Display) -> io::Result<()> {}
#[blocking(stdio)] pub fn outro(message: impl Display) -> io::Result<()> {}
#[blocking(stdio)] pub fn outro_cancel(message: impl Display) -> io::Result<()> {}
#[blocking(stdio)] pub fn outro_note(prompt: impl Display, message: impl Display) -> io::Result<()> {}
#[blocking(stdio)] pub fn note(prompt: impl Display, message: impl Display) -> io::Result<()> {}
pub fn input(prompt: impl Display) -> Input {}
pub fn password(prompt: impl Display) -> Password {}
pub fn select<T: Clone + Eq>(prompt: impl Display) -> Select<T> {}
pub fn multiselect<T: Clone + Eq>(prompt: impl Display) -> MultiSelect<T> {}
pub fn confirm(prompt: impl Display) -> Confirm {}
pub fn spinner() -> ProgressBar {}
pub fn progress_bar(len: u64) -> ProgressBar {}
pub fn multi_progress(prompt: impl Display) -> MultiProgress {}
pub mod log {
    use std::fmt::Display;
    use std::io;
    #[blocking(stdio)] pub fn remark(text: impl Display) -> io::Result<()> {}
    #[blocking(stdio)] pub fn info(text: impl Display) -> io::Result<()> {}
    #[blocking(stdio)] pub fn warning(message: impl Display) -> io::Result<()> {}
    #[blocking(stdio)] pub fn error(message: impl Display) -> io::Result<()> {}
    #[blocking(stdio)] pub fn success(message: impl Display) -> io::Result<()> {}
    #[blocking(stdio)] pub fn step(message: impl Display) -> io::Result<()> {}
}
