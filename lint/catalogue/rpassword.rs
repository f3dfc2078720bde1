//! rpassword 7.5.4, 5.0.1.

use std::io;
use std::io::{BufRead, Write};
#[blocking(stdin)] pub fn read_password_from_bufread(reader: &mut impl BufRead) -> io::Result<String> {}
#[blocking(stdin)] pub fn prompt_password_from_bufread(reader: &mut impl BufRead, writer: &mut impl Write, prompt: impl ToString) -> io::Result<String> {}
#[blocking(stdin)] pub fn read_password_with_config(config: Config) -> io::Result<String> {}
#[blocking(stdin)] pub fn read_password() -> io::Result<String> {}
#[blocking(stdin)] pub fn prompt_password(prompt: impl ToString) -> io::Result<String> {}
#[blocking(stdin)] pub fn prompt_password_with_config(prompt: impl ToString, config: Config) -> io::Result<String> {}
#[blocking(stdin)] pub fn prompt_password_stdout(prompt: &str) -> io::Result<String> {}
#[blocking(stdin)] pub fn prompt_password_stderr(prompt: &str) -> io::Result<String> {}
#[blocking(stdin)] pub fn read_password_from_tty(prompt: Option<&str>) -> io::Result<String> {}
pub struct Config;
