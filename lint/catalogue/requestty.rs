//! requestty 0.7.0 (also 0.6). Prompts wait for the user.

use std::collections::HashMap;
pub use self::prompt::{Backend, EventIterator};
pub type Result<T> = std::result::Result<T, ErrorKind>;
#[derive(Debug)] pub enum ErrorKind { IoError(std::io::Error), Eof, Interrupted, Aborted }
impl std::fmt::Display for ErrorKind {}
impl std::error::Error for ErrorKind {}
pub mod prompt {
    pub use crate::{Answer, Answers};
    pub trait Backend {}
    pub trait EventIterator {}
}
pub mod question { pub use crate::{Choice, Question}; }
#[derive(Clone, Debug)] pub struct ListItem { pub index: usize, pub text: String }
#[derive(Clone, Debug)] pub struct ExpandItem { pub key: char, pub text: String }
#[derive(Clone, Debug)] pub enum Answer { String(String), ListItem(ListItem), ExpandItem(ExpandItem), Int(i64), Float(f64), Bool(bool), ListItems(Vec<ListItem>) }
impl Answer {
    pub fn as_string(&self) -> Option<&str> {}
    pub fn try_into_string(self) -> std::result::Result<String, Self> {}
    pub fn as_list_item(&self) -> Option<&ListItem> {}
    pub fn try_into_list_item(self) -> std::result::Result<ListItem, Self> {}
    pub fn as_expand_item(&self) -> Option<&ExpandItem> {}
    pub fn try_into_expand_item(self) -> std::result::Result<ExpandItem, Self> {}
    pub fn as_int(&self) -> Option<i64> {}
    pub fn as_float(&self) -> Option<f64> {}
    pub fn as_bool(&self) -> Option<bool> {}
    pub fn as_list_items(&self) -> Option<&[ListItem]> {}
    pub fn try_into_list_items(self) -> std::result::Result<Vec<ListItem>, Self> {}
}
#[derive(Clone, Debug, Default)] pub struct Answers;
impl std::ops::Deref for Answers {
    type Target = HashMap<String, Answer>;
    fn deref(&self) -> &HashMap<String, Answer> {}
}
impl IntoIterator for Answers {
    type Item = (String, Answer);
    type IntoIter = std::collections::hash_map::IntoIter<String, Answer>;
    fn into_iter(self) -> std::collections::hash_map::IntoIter<String, Answer> {}
}
#[derive(Clone, Debug)] pub enum Choice<T> { Choice(T), Separator(String), DefaultSeparator }
pub struct Question;
impl Question {
    pub fn input<N: Into<String>>(name: N) -> QuestionBuilder {}
    pub fn password<N: Into<String>>(name: N) -> QuestionBuilder {}
    pub fn editor<N: Into<String>>(name: N) -> QuestionBuilder {}
    pub fn confirm<N: Into<String>>(name: N) -> QuestionBuilder {}
    pub fn int<N: Into<String>>(name: N) -> QuestionBuilder {}
    pub fn float<N: Into<String>>(name: N) -> QuestionBuilder {}
    pub fn expand<N: Into<String>>(name: N) -> QuestionBuilder {}
    pub fn select<N: Into<String>>(name: N) -> QuestionBuilder {}
    pub fn raw_select<N: Into<String>>(name: N) -> QuestionBuilder {}
    pub fn multi_select<N: Into<String>>(name: N) -> QuestionBuilder {}
    pub fn order_select<N: Into<String>>(name: N) -> QuestionBuilder {}
}
/// One type for every builder.
pub struct QuestionBuilder;
impl QuestionBuilder {
    pub fn message<M>(self, message: M) -> Self {}
    pub fn when<W>(self, when: W) -> Self {}
    pub fn ask_if_answered(self, ask_if_answered: bool) -> Self {}
    pub fn on_esc<T>(self, on_esc: T) -> Self {}
    pub fn default<T>(self, default: T) -> Self {}
    pub fn mask(self, mask: char) -> Self {}
    pub fn page_size(self, page_size: usize) -> Self {}
    pub fn should_loop(self, should_loop: bool) -> Self {}
    pub fn choice<T>(self, text: T) -> Self {}
    pub fn choices<I>(self, choices: I) -> Self {}
    pub fn choices_with_default<I>(self, choices: I) -> Self {}
    pub fn choice_with_default<T>(self, text: T, default: bool) -> Self {}
    pub fn separator<T>(self, text: T) -> Self {}
    pub fn default_separator(self) -> Self {}
    pub fn extension<T>(self, extension: T) -> Self {}
    pub fn editor<T>(self, editor: T) -> Self {}
    pub fn validate<F>(self, filter: F) -> Self {}
    pub fn validate_on_key<F>(self, filter: F) -> Self {}
    pub fn filter<F>(self, filter: F) -> Self {}
    pub fn transform<F>(self, transform: F) -> Self {}
    pub fn auto_complete<F>(self, auto_complete: F) -> Self {}
    pub fn build(self) -> Question {}
}
impl From<QuestionBuilder> for Question {}
#[blocking(stdin)] #[advice("call it in `spawn_blocking`")] pub fn prompt<Q: IntoIterator<Item = Question>>(questions: Q) -> Result<Answers> { for question in questions {} }
#[blocking(stdin)] #[advice("call it in `spawn_blocking`")] pub fn prompt_one<I: Into<Question>>(question: I) -> Result<Answer> {}
#[blocking(stdin)] #[advice("call it in `spawn_blocking`")] pub fn prompt_with<Q: IntoIterator<Item = Question>, B: Backend, E: EventIterator>(questions: Q, backend: &mut B, events: &mut E) -> Result<Answers> { for question in questions {} }
#[blocking(stdin)] #[advice("call it in `spawn_blocking`")] pub fn prompt_one_with<Q: Into<Question>, B: Backend, E: EventIterator>(question: Q, backend: &mut B, events: &mut E) -> Result<Answer> {}
#[derive(Clone, Debug)] pub struct PromptModule<Q>;
impl<Q: Iterator<Item = Question>> PromptModule<Q> {
    pub fn new<I: IntoIterator<IntoIter = Q, Item = Question>>(questions: I) -> Self {}
    pub fn with_answers(self, answers: Answers) -> Self {}
    #[blocking(stdin)] #[advice("call it in `spawn_blocking`")] pub fn prompt(&mut self) -> Result<Option<&mut Answer>> {}
    #[blocking(stdin)] #[advice("call it in `spawn_blocking`")] pub fn prompt_with<B: Backend, E: EventIterator>(&mut self, backend: &mut B, events: &mut E) -> Result<Option<&mut Answer>> {}
    #[blocking(stdin)] #[advice("call it in `spawn_blocking`")] pub fn prompt_all(self) -> Result<Answers> {}
    #[blocking(stdin)] #[advice("call it in `spawn_blocking`")] pub fn prompt_all_with<B: Backend, E: EventIterator>(self, backend: &mut B, events: &mut E) -> Result<Answers> {}
    pub fn into_answers(self) -> Answers {}
}
#[opaque] macro_rules! questions { () => {} }
#[opaque] macro_rules! prompt_module { () => {} }
