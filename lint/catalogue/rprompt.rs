//! rprompt 2.2.0.

use std::io::{BufRead, Result, Write};
#[blocking(stdin)] pub fn read_reply() -> Result<String> {}
#[blocking(stdin)] pub fn prompt_reply(prompt: impl ToString) -> Result<String> {}
#[blocking(stdin)] pub fn prompt_reply_stdout(prompt: impl ToString) -> Result<String> {}
pub fn read_reply_from_bufread(reader: &mut impl BufRead) -> Result<String> { let s: &mut String; reader.read_line(s) }
pub fn prompt_reply_from_bufread(reader: &mut impl BufRead, writer: &mut impl Write, prompt: impl ToString) -> Result<String> { let b: &[u8]; writer.write_all(b); let s: &mut String; reader.read_line(s) }
