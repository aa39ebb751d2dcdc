namespace Router.Codegen.Tests.Architecture;

/// <summary>A position at which a room uses a type or member of another room.</summary>
/// <param name="Place">The file and its line, as "NameTable.cs(12)".</param>
internal sealed record RoomUse(string Room, string Used, string Place);
