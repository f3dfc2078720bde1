//! demand 2.4.1. Every prompt waits for keys.

use std::io;
#[derive(Clone)] pub struct DemandOption<T>;
impl<T> DemandOption<T> {
    pub fn new(item: T) -> Self {}
    pub fn with_label<S: Into<String>>(label: S, item: T) -> Self {}
    pub fn label(self, name: &str) -> Self {}
    pub fn selected(self, selected: bool) -> Self {}
    pub fn description(self, description: &str) -> Self {}
}
#[derive(Clone)] pub struct Theme;
impl Default for Theme {}
pub struct Confirm;
impl Confirm {
    pub fn new<S: Into<String>>(title: S) -> Self {}
    pub fn description(self, description: &str) -> Self {}
    pub fn affirmative<S: Into<String>>(self, affirmative: S) -> Self {}
    pub fn negative<S: Into<String>>(self, negative: S) -> Self {}
    pub fn selected(self, selected: bool) -> Self {}
    pub fn theme(self, theme: &Theme) -> Self {}
    #[blocking(stdin)] pub fn run(self) -> io::Result<bool> {}
}
pub struct Input;
impl Input {
    pub fn new<S: Into<String>>(title: S) -> Self {}
    pub fn description(self, description: &str) -> Self {}
    pub fn inline(self, inline: bool) -> Self {}
    pub fn password(self, password: bool) -> Self {}
    pub fn placeholder(self, placeholder: &str) -> Self {}
    pub fn suggestions(self, suggestions: &[&str]) -> Self {}
    pub fn prompt(self, prompt: &str) -> Self {}
    pub fn default_value(self, default_value: impl Into<String>) -> Self {}
    pub fn theme(self, theme: &Theme) -> Self {}
    pub fn validation(self, validation: fn(&str) -> Result<(), &str>) -> Self {}
    #[blocking(stdin)] pub fn run(self) -> io::Result<String> {}
}
pub struct Select<T>;
impl<T> Select<T> {
    pub fn new<S: Into<String>>(title: S) -> Self {}
    pub fn description(self, description: &str) -> Self {}
    pub fn option(self, option: DemandOption<T>) -> Self {}
    pub fn options(self, options: Vec<DemandOption<T>>) -> Self {}
    pub fn filterable(self, filterable: bool) -> Self {}
    pub fn filtering(self, filtering: bool) -> Self {}
    pub fn theme(self, theme: &Theme) -> Self {}
    #[blocking(stdin)] pub fn run(self) -> io::Result<T> {}
}
pub struct MultiSelect<T>;
impl<T> MultiSelect<T> {
    pub fn new<S: Into<String>>(title: S) -> Self {}
    pub fn description(self, description: &str) -> Self {}
    pub fn option(self, option: DemandOption<T>) -> Self {}
    pub fn options(self, options: Vec<DemandOption<T>>) -> Self {}
    pub fn filterable(self, filterable: bool) -> Self {}
    pub fn filtering(self, filtering: bool) -> Self {}
    pub fn theme(self, theme: &Theme) -> Self {}
    pub fn min(self, min: usize) -> Self {}
    pub fn max(self, max: usize) -> Self {}
    #[blocking(stdin)] pub fn run(self) -> io::Result<Vec<T>> {}
}
pub struct Dialog;
impl Dialog {
    pub fn new<S: Into<String>>(title: S) -> Self {}
    pub fn description(self, description: &str) -> Self {}
    pub fn theme(self, theme: &Theme) -> Self {}
    #[blocking(stdin)] pub fn run(self) -> io::Result<String> {}
}
pub struct Editor;
impl Editor {
    pub fn new<S: Into<String>>(title: S) -> Self {}
    pub fn description(self, description: &str) -> Self {}
    pub fn theme(self, theme: &Theme) -> Self {}
    #[blocking(stdin)] pub fn run(self) -> io::Result<String> {}
}
