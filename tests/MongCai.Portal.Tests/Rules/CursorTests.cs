using MongCai.Portal.Calls;

namespace MongCai.Portal.Tests.Rules;

public class CursorTests
{
    [Fact]
    public void Cursor_WrittenAndRead_IsTheSamePlace() =>
        Assert.Equal(("2026-08-26T08:20:00", "đ/1"), Cursor.Read("list", Cursor.Write("list", "2026-08-26T08:20:00", "đ/1")));

    [Fact]
    public void Cursor_WithAnyLetterChanged_IsRefused()
    {
        string cursor = Cursor.Write("list", "2026-08-26T08:20:00", "000.00.01.H49-260826-0001");
        for (int at = 0; at < cursor.Length; at++)
        {
            string changed = cursor[..at] + (cursor[at] == 'A' ? 'B' : 'A') + cursor[(at + 1)..];
            Assert.Equal(422, Assert.Throws<PortalRefusal>(() => Cursor.Read("list", changed)).ToReply("r").Status);
        }
    }

    [Fact]
    public void Cursor_OfAnotherList_IsRefused() => Assert.Throws<PortalRefusal>(() => Cursor.Read("other", Cursor.Write("list", "", "1")));
}
