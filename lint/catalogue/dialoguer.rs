//! dialoguer 0.12.0, 0.10.4.

use console::Term;
use crate::theme::Theme;
use std::{error, fmt};
use std::ffi::OsStr;
use std::io::Error as IoError;
use std::result::Result as StdResult;
use std::str::FromStr;
pub use console;
pub trait Completion {
    fn get(&self, input: &str) -> Option<String>;
}
pub struct Editor;
impl Default for Editor {}
impl Editor {
    pub fn new() -> Self {}
    pub fn executable<S: AsRef<OsStr>>(&mut self, val: S) -> &mut Self {}
    pub fn extension(&mut self, val: &str) -> &mut Self {}
    pub fn require_save(&mut self, val: bool) -> &mut Self {}
    pub fn trim_newlines(&mut self, val: bool) -> &mut Self {}
    #[blocking(process)] pub fn edit(&self, s: &str) -> Result<Option<String>> {}
}
pub enum Error { IO(IoError) }
impl fmt::Display for Error {}
impl error::Error for Error {}
impl From<IoError> for Error {}
pub type Result<T = ()> = StdResult<T, Error>;
pub trait History<T> {
    fn read(&self, pos: usize) -> Option<String>;
    fn write(&mut self, val: &T);
}
pub struct BasicHistory;
impl BasicHistory {
    pub fn new() -> Self {}
    pub fn max_entries(self, max_entries: usize) -> Self {}
    pub fn no_duplicates(self, no_duplicates: bool) -> Self {}
}
impl<T: ToString> History<T> for BasicHistory {
    fn read(&self, pos: usize) -> Option<String> {}
    fn write(&mut self, val: &T) {}
}
impl Default for BasicHistory {}
#[derive(Clone)] pub struct Confirm;
impl Default for Confirm {}
impl Confirm {
    pub fn new() -> Self {}
    pub fn with_prompt<S: Into<String>>(self, prompt: S) -> Self {}
    pub fn report(self, val: bool) -> Self {}
    pub fn wait_for_newline(self, wait: bool) -> Self {}
    pub fn default(self, val: bool) -> Self {}
    pub fn show_default(self, val: bool) -> Self {}
    #[blocking(stdin)] pub fn interact(self) -> Result<bool> {}
    #[blocking(stdin)] pub fn interact_opt(self) -> Result<Option<bool>> {}
    #[blocking(stdin)] pub fn interact_on(self, term: &Term) -> Result<bool> {}
    #[blocking(stdin)] pub fn interact_on_opt(self, term: &Term) -> Result<Option<bool>> {}
    pub fn with_theme(theme: &dyn Theme) -> Self {}
    pub fn with_text(&mut self, text: &str) -> &mut Self {}
}
#[derive(Clone)] pub struct Input<T>;
impl<T> Default for Input<T> {}
impl<T> Input<T> {
    pub fn new() -> Self {}
    pub fn with_prompt<S: Into<String>>(self, prompt: S) -> Self {}
    pub fn with_post_completion_text<S: Into<String>>(self, post_completion_text: S) -> Self {}
    pub fn report(self, val: bool) -> Self {}
    pub fn with_initial_text<S: Into<String>>(self, val: S) -> Self {}
    pub fn default(self, value: T) -> Self {}
    pub fn allow_empty(self, val: bool) -> Self {}
    pub fn show_default(self, val: bool) -> Self {}
    pub fn with_theme(theme: &dyn Theme) -> Self {}
    pub fn history_with<H>(self, history: &mut H) -> Self where H: History<T> {}
    pub fn completion_with<C>(self, completion: &C) -> Self where C: Completion {}
    pub fn validate_with<V>(self, validator: V) -> Self where V: InputValidator<T>, V::Err: ToString {}
}
impl<T> Input<T> where T: Clone + ToString + FromStr, <T as FromStr>::Err: ToString {
    #[blocking(stdin)] pub fn interact_text(self) -> Result<T> {}
    #[blocking(stdin)] pub fn interact_text_on(self, term: &Term) -> Result<T> {}
    #[blocking(stdin)] pub fn interact(self) -> Result<T> {}
    #[blocking(stdin)] pub fn interact_on(self, term: &Term) -> Result<T> {}
}
#[derive(Clone)] pub struct MultiSelect;
impl Default for MultiSelect {}
impl MultiSelect {
    pub fn new() -> Self {}
    pub fn clear(self, val: bool) -> Self {}
    pub fn defaults(self, val: &[bool]) -> Self {}
    pub fn max_length(self, val: usize) -> Self {}
    pub fn item<T: ToString>(self, item: T) -> Self {}
    pub fn item_checked<T: ToString>(self, item: T, checked: bool) -> Self {}
    pub fn items<T, I>(self, items: I) -> Self where T: ToString, I: IntoIterator<Item = T> {}
    pub fn items_checked<T, I>(self, items: I) -> Self where T: ToString, I: IntoIterator<Item = (T, bool)> {}
    pub fn with_prompt<S: Into<String>>(self, prompt: S) -> Self {}
    pub fn report(self, val: bool) -> Self {}
    #[blocking(stdin)] pub fn interact(self) -> Result<Vec<usize>> {}
    #[blocking(stdin)] pub fn interact_opt(self) -> Result<Option<Vec<usize>>> {}
    #[blocking(stdin)] pub fn interact_on(self, term: &Term) -> Result<Vec<usize>> {}
    #[blocking(stdin)] pub fn interact_on_opt(self, term: &Term) -> Result<Option<Vec<usize>>> {}
    pub fn with_theme(theme: &dyn Theme) -> Self {}
}
#[derive(Clone)] pub struct Select;
impl Default for Select {}
impl Select {
    pub fn new() -> Self {}
    pub fn clear(self, val: bool) -> Self {}
    pub fn default(self, val: usize) -> Self {}
    pub fn max_length(self, val: usize) -> Self {}
    pub fn item<T: ToString>(self, item: T) -> Self {}
    pub fn items<T, I>(self, items: I) -> Self where T: ToString, I: IntoIterator<Item = T> {}
    pub fn with_prompt<S: Into<String>>(self, prompt: S) -> Self {}
    pub fn report(self, val: bool) -> Self {}
    #[blocking(stdin)] pub fn interact(self) -> Result<usize> {}
    #[blocking(stdin)] pub fn interact_opt(self) -> Result<Option<usize>> {}
    #[blocking(stdin)] pub fn interact_on(self, term: &Term) -> Result<usize> {}
    #[blocking(stdin)] pub fn interact_on_opt(self, term: &Term) -> Result<Option<usize>> {}
    pub fn with_theme(theme: &dyn Theme) -> Self {}
}
#[derive(Clone)] pub struct Sort;
impl Default for Sort {}
impl Sort {
    pub fn new() -> Self {}
    pub fn clear(self, val: bool) -> Self {}
    pub fn max_length(self, val: usize) -> Self {}
    pub fn item<T: ToString>(self, item: T) -> Self {}
    pub fn items<T, I>(self, items: I) -> Self where T: ToString, I: IntoIterator<Item = T> {}
    pub fn with_prompt<S: Into<String>>(self, prompt: S) -> Self {}
    pub fn report(self, val: bool) -> Self {}
    #[blocking(stdin)] pub fn interact(self) -> Result<Vec<usize>> {}
    #[blocking(stdin)] pub fn interact_opt(self) -> Result<Option<Vec<usize>>> {}
    #[blocking(stdin)] pub fn interact_on(self, term: &Term) -> Result<Vec<usize>> {}
    #[blocking(stdin)] pub fn interact_on_opt(self, term: &Term) -> Result<Option<Vec<usize>>> {}
    pub fn with_theme(theme: &dyn Theme) -> Self {}
}
#[derive(Clone)] pub struct FuzzySelect;
impl Default for FuzzySelect {}
impl FuzzySelect {
    pub fn new() -> Self {}
    pub fn clear(self, val: bool) -> Self {}
    pub fn default(self, val: usize) -> Self {}
    pub fn item<T: ToString>(self, item: T) -> Self {}
    pub fn items<T, I>(self, items: I) -> Self where T: ToString, I: IntoIterator<Item = T> {}
    pub fn with_initial_text<S: Into<String>>(self, initial_text: S) -> Self {}
    pub fn with_prompt<S: Into<String>>(self, prompt: S) -> Self {}
    pub fn report(self, val: bool) -> Self {}
    pub fn highlight_matches(self, val: bool) -> Self {}
    pub fn vim_mode(self, val: bool) -> Self {}
    pub fn max_length(self, rows: usize) -> Self {}
    #[blocking(stdin)] pub fn interact(self) -> Result<usize> {}
    #[blocking(stdin)] pub fn interact_opt(self) -> Result<Option<usize>> {}
    #[blocking(stdin)] pub fn interact_on(self, term: &Term) -> Result<usize> {}
    #[blocking(stdin)] pub fn interact_on_opt(self, term: &Term) -> Result<Option<usize>> {}
    pub fn with_theme(theme: &dyn Theme) -> Self {}
}
#[derive(Clone)] pub struct Password;
impl Default for Password {}
impl Password {
    pub fn new() -> Password {}
    pub fn with_prompt<S: Into<String>>(self, prompt: S) -> Self {}
    pub fn report(self, val: bool) -> Self {}
    pub fn with_confirmation<A, B>(self, prompt: A, mismatch_err: B) -> Self where A: Into<String>, B: Into<String> {}
    pub fn allow_empty_password(self, allow_empty_password: bool) -> Self {}
    #[blocking(stdin)] pub fn interact(self) -> Result<String> {}
    #[blocking(stdin)] pub fn interact_on(self, term: &Term) -> Result<String> {}
    pub fn validate_with<V>(self, validator: V) -> Self where V: PasswordValidator, V::Err: ToString {}
    pub fn with_theme(theme: &dyn Theme) -> Self {}
}
pub trait InputValidator<T> {
    type Err;
    fn validate(&mut self, input: &T) -> std::result::Result<(), Self::Err>;
}
impl<T, F, E> InputValidator<T> for F where F: FnMut(&T) -> std::result::Result<(), E> {
    type Err = E;
    fn validate(&mut self, input: &T) -> std::result::Result<(), Self::Err> {}
}
pub trait PasswordValidator {
    type Err;
    fn validate(&self, input: &String) -> std::result::Result<(), Self::Err>;
}
impl<F, E> PasswordValidator for F where F: Fn(&String) -> std::result::Result<(), E> {
    type Err = E;
    fn validate(&self, input: &String) -> std::result::Result<(), Self::Err> {}
}
pub trait Validator<T> {
    type Err;
    fn validate(&mut self, input: &T) -> Result<(), Self::Err>;
}
impl<T, F, E> Validator<T> for F where F: FnMut(&T) -> Result<(), E> {
    type Err = E;
    fn validate(&mut self, input: &T) -> Result<(), Self::Err> {}
}
pub mod theme {
    use console::{Style, StyledObject};
    use fuzzy_matcher::skim::SkimMatcherV2;
    use std::fmt;
    pub trait Theme {
        fn format_prompt(&self, f: &mut dyn fmt::Write, prompt: &str) -> fmt::Result {}
        fn format_error(&self, f: &mut dyn fmt::Write, err: &str) -> fmt::Result {}
        fn format_confirm_prompt(&self, f: &mut dyn fmt::Write, prompt: &str, default: Option<bool>) -> fmt::Result {}
        fn format_confirm_prompt_selection(&self, f: &mut dyn fmt::Write, prompt: &str, selection: Option<bool>) -> fmt::Result {}
        fn format_input_prompt(&self, f: &mut dyn fmt::Write, prompt: &str, default: Option<&str>) -> fmt::Result {}
        fn format_input_prompt_selection(&self, f: &mut dyn fmt::Write, prompt: &str, sel: &str) -> fmt::Result {}
        fn format_password_prompt(&self, f: &mut dyn fmt::Write, prompt: &str) -> fmt::Result {}
        fn format_password_prompt_selection(&self, f: &mut dyn fmt::Write, prompt: &str) -> fmt::Result {}
        fn format_select_prompt(&self, f: &mut dyn fmt::Write, prompt: &str) -> fmt::Result {}
        fn format_select_prompt_selection(&self, f: &mut dyn fmt::Write, prompt: &str, sel: &str) -> fmt::Result {}
        fn format_multi_select_prompt(&self, f: &mut dyn fmt::Write, prompt: &str) -> fmt::Result {}
        fn format_sort_prompt(&self, f: &mut dyn fmt::Write, prompt: &str) -> fmt::Result {}
        fn format_multi_select_prompt_selection(&self, f: &mut dyn fmt::Write, prompt: &str, selections: &[&str]) -> fmt::Result {}
        fn format_sort_prompt_selection(&self, f: &mut dyn fmt::Write, prompt: &str, selections: &[&str]) -> fmt::Result {}
        fn format_select_prompt_item(&self, f: &mut dyn fmt::Write, text: &str, active: bool) -> fmt::Result {}
        fn format_multi_select_prompt_item(&self, f: &mut dyn fmt::Write, text: &str, checked: bool, active: bool) -> fmt::Result {}
        fn format_sort_prompt_item(&self, f: &mut dyn fmt::Write, text: &str, picked: bool, active: bool) -> fmt::Result {}
        fn format_fuzzy_select_prompt_item(&self, f: &mut dyn fmt::Write, text: &str, active: bool, highlight_matches: bool, matcher: &SkimMatcherV2, search_term: &str) -> fmt::Result {}
        fn format_fuzzy_select_prompt(&self, f: &mut dyn fmt::Write, prompt: &str, search_term: &str, bytes_pos: usize) -> fmt::Result {}
    }
    pub struct ColorfulTheme { pub defaults_style: Style, pub prompt_style: Style, pub prompt_prefix: StyledObject<String>, pub prompt_suffix: StyledObject<String>, pub success_prefix: StyledObject<String>, pub success_suffix: StyledObject<String>, pub error_prefix: StyledObject<String>, pub error_style: Style, pub hint_style: Style, pub values_style: Style, pub active_item_style: Style, pub inactive_item_style: Style, pub active_item_prefix: StyledObject<String>, pub inactive_item_prefix: StyledObject<String>, pub checked_item_prefix: StyledObject<String>, pub unchecked_item_prefix: StyledObject<String>, pub picked_item_prefix: StyledObject<String>, pub unpicked_item_prefix: StyledObject<String>, pub fuzzy_cursor_style: Style, pub fuzzy_match_highlight_style: Style }
    impl Default for ColorfulTheme {}
    impl Theme for ColorfulTheme {
        fn format_prompt(&self, f: &mut dyn fmt::Write, prompt: &str) -> fmt::Result {}
        fn format_error(&self, f: &mut dyn fmt::Write, err: &str) -> fmt::Result {}
        fn format_input_prompt(&self, f: &mut dyn fmt::Write, prompt: &str, default: Option<&str>) -> fmt::Result {}
        fn format_confirm_prompt(&self, f: &mut dyn fmt::Write, prompt: &str, default: Option<bool>) -> fmt::Result {}
        fn format_confirm_prompt_selection(&self, f: &mut dyn fmt::Write, prompt: &str, selection: Option<bool>) -> fmt::Result {}
        fn format_input_prompt_selection(&self, f: &mut dyn fmt::Write, prompt: &str, sel: &str) -> fmt::Result {}
        fn format_password_prompt_selection(&self, f: &mut dyn fmt::Write, prompt: &str) -> fmt::Result {}
        fn format_multi_select_prompt_selection(&self, f: &mut dyn fmt::Write, prompt: &str, selections: &[&str]) -> fmt::Result {}
        fn format_select_prompt_item(&self, f: &mut dyn fmt::Write, text: &str, active: bool) -> fmt::Result {}
        fn format_multi_select_prompt_item(&self, f: &mut dyn fmt::Write, text: &str, checked: bool, active: bool) -> fmt::Result {}
        fn format_sort_prompt_item(&self, f: &mut dyn fmt::Write, text: &str, picked: bool, active: bool) -> fmt::Result {}
        fn format_fuzzy_select_prompt_item(&self, f: &mut dyn fmt::Write, text: &str, active: bool, highlight_matches: bool, matcher: &SkimMatcherV2, search_term: &str) -> fmt::Result {}
        fn format_fuzzy_select_prompt(&self, f: &mut dyn fmt::Write, prompt: &str, search_term: &str, bytes_pos: usize) -> fmt::Result {}
    }
    pub struct SimpleTheme;
    impl Theme for SimpleTheme {}
}
pub mod validate {
    pub trait PasswordValidator {
        type Err;
        fn validate(&self, input: &String) -> Result<(), Self::Err>;
    }
    impl<F, E> PasswordValidator for F where F: Fn(&String) -> Result<(), E> {
        type Err = E;
        fn validate(&self, input: &String) -> Result<(), Self::Err> {}
    }
}
