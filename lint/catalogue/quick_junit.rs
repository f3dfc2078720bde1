//! quick_junit 0.8.0.

use std::io::{BufRead, Write};
use std::{error, fmt};
#[derive(Debug)] pub struct SerializeError;
impl fmt::Display for SerializeError {}
impl error::Error for SerializeError {}
#[derive(Debug)] pub struct DeserializeError;
impl fmt::Display for DeserializeError {}
impl error::Error for DeserializeError {}
#[derive(Clone)] pub struct Report;
impl Report {
    pub fn new(name: impl Into<String>) -> Self {}
    pub fn add_test_suite(&mut self, test_suite: TestSuite) -> &mut Self {}
    pub fn add_test_suites(&mut self, test_suites: impl IntoIterator<Item = TestSuite>) -> &mut Self {}
    pub fn serialize(&self, writer: impl Write) -> Result<(), SerializeError> { let b: &[u8]; writer.write(b) }
    pub fn to_string(&self) -> Result<String, SerializeError> {}
    pub fn deserialize<R: BufRead>(reader: R) -> Result<Self, DeserializeError> { reader.fill_buf() }
    pub fn deserialize_from_str(xml: &str) -> Result<Self, DeserializeError> {}
}
#[derive(Clone)] pub struct TestSuite;
impl TestSuite { pub fn new(name: impl Into<String>) -> Self {} }
