//! Keyway: from a setup link to a linked account, permission by permission.
//!
//! The map of the house, lowest first. A module may use what stands above it in this list;
//! `tests/it/house_rules.rs` holds the exact table.

pub mod app;
pub mod audit;
pub mod base;
pub mod brands;
pub mod changes;
pub mod checks;
pub mod commands;
pub mod companies;
pub mod config;
pub mod connections;
pub mod console;
pub mod db;
pub mod demo;
pub mod drawings;
pub mod help;
pub mod integrations;
pub mod jobs;
pub mod limits;
pub mod links;
pub mod mail;
pub mod practice;
pub mod routes;
pub mod serve;
pub mod staff;
pub mod telemetry;
pub mod vault;
pub mod web;
pub mod wizard;
pub mod words;
pub mod worker;
