//! All that is said about a rule, in one place.

use super::{Group, RuleId};

/// What is said about a rule.
#[derive(Debug)]
pub(super) struct Entry {
    pub(super) rule: RuleId,
    pub(super) id: &'static str,
    pub(super) group: Group,
    pub(super) summary: &'static str,
    pub(super) page: &'static str,
}

/// An entry whose page is the file of its id.
macro_rules! entry {
    ($rule:ident, $group:ident, $id:literal, $summary:literal) => {
        Entry {
            rule: RuleId::$rule,
            id: $id,
            group: Group::$group,
            summary: $summary,
            page: include_str!(concat!("pages/", $id, ".md")),
        }
    };
}

/// How any rule is silenced; the end of every page.
pub(super) const SILENCE: &str = include_str!("pages/silence.md");

/// The rules in the order of [`RuleId`].
pub(super) const TABLE: &[Entry] = &[
    entry!(Sleep, Default, "sleep", "puts the executor's thread to sleep"),
    entry!(Fs, Default, "fs", "reads, writes or changes files or folders"),
    entry!(Net, Default, "net", "waits for a peer through a blocking socket"),
    entry!(Dns, Default, "dns", "looks a name up"),
    entry!(Process, Default, "process", "waits for a process"),
    entry!(Channel, Default, "channel", "waits for a channel, a condition variable or a barrier"),
    entry!(Join, Default, "join", "waits for a thread to end"),
    entry!(Http, Default, "http", "goes through a blocking HTTP client"),
    entry!(Db, Default, "db", "goes through a blocking database client"),
    entry!(Cpu, Default, "cpu", "computes for long, as password hashing and image coding do"),
    entry!(Compress, Default, "compress", "compresses data"),
    entry!(BlockOn, Default, "block-on", "drives a future to its end on this thread"),
    entry!(Stdin, Default, "stdin", "reads standard input, or asks the user in a dialog"),
    entry!(Spin, Default, "spin", "waits by spinning or by yielding the thread"),
    entry!(LockAcrossAwait, Default, "lock-across-await", "holds a blocking lock's guard across an await"),
    entry!(Lock, Pedantic, "lock", "takes a blocking lock"),
    entry!(Stdio, Pedantic, "stdio", "writes to standard output or error"),
    entry!(Stat, Pedantic, "stat", "asks the file system about one entry"),
    entry!(SpawnProcess, Pedantic, "spawn-process", "starts a process"),
    entry!(Cleanup, Pedantic, "cleanup", "removes temporary files when a value dies"),
    entry!(Startup, Pedantic, "startup", "blocks before a server starts to serve"),
    entry!(Suppression, Default, "suppression", "stands under a comment that suppresses nothing"),
    entry!(Contradiction, Default, "contradiction", "blocks inside a fn that is declared not to"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_in_the_order_of_the_ids() {
        for (place, entry) in TABLE.iter().enumerate() {
            assert_eq!(entry.rule as usize, place, "{}", entry.id);
        }
    }

    #[test]
    fn an_id_is_the_kebab_case_of_its_name() {
        for entry in TABLE {
            let name = format!("{:?}", entry.rule);
            let mut kebab = String::new();
            for (place, character) in name.chars().enumerate() {
                if character.is_uppercase() && place > 0 {
                    kebab.push('-');
                }
                kebab.extend(character.to_lowercase());
            }
            assert_eq!(entry.id, kebab);
        }
    }

    #[test]
    fn every_page_has_its_parts() {
        for entry in TABLE {
            assert!(entry.page.starts_with(&format!("# {}\n", entry.id)), "{} begins with its id", entry.id);
            for part in ["\n## Why\n", "\n## Bad\n\n```rust\n", "\n## Good\n\n```rust\n", "\n## Instead\n"] {
                assert!(entry.page.contains(part), "{} lacks {part:?}", entry.id);
            }
            let off = entry.page.contains("\n## Why it is off by default\n");
            assert_eq!(off, entry.group == Group::Pedantic, "{} says why it is off", entry.id);
        }
    }
}
