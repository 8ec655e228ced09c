using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using MongCai.Portal.Calls;

namespace MongCai.Portal.Tests.Rules;

public class CursorTests
{
    [Fact]
    public void Cursor_WrittenAndRead_IsTheSamePlace() =>
        Assert.Equal(("2026-08-26T08:20:00", "đ/1"), Of("list").Read(Of("list").Write("2026-08-26T08:20:00", "đ/1")));

    [Fact]
    public void Cursor_WithAnyLetterChanged_IsRefused()
    {
        string cursor = Of("list").Write("2026-08-26T08:20:00", "000.00.01.H49-260826-0001");
        for (int at = 0; at < cursor.Length; at++)
        {
            string changed = cursor[..at] + (cursor[at] == 'A' ? 'B' : 'A') + cursor[(at + 1)..];
            Assert.Equal(422, Assert.Throws<PortalRefusal>(() => Of("list").Read(changed)).ToReply("r").Status);
        }
    }

    [Fact]
    public void Cursor_OfAnotherList_IsRefused() => Assert.Throws<PortalRefusal>(() => Of("other").Read(Of("list").Write("", "1")));

    [Fact]
    public void Cursor_OfAnotherClient_IsRefused() => Assert.Throws<PortalRefusal>(() => new Cursor("list", "another seal").Read(Of("list").Write("", "1")));

    [Fact]
    public void Cursor_MadeWithoutTheSeal_IsRefused() // S-12: a hash without a key is one that anybody makes
    {
        byte[] content = Encoding.UTF8.GetBytes("\n-1");
        byte[] hash = SHA256.HashData([.. Encoding.UTF8.GetBytes("list"), 0, .. content]);
        Assert.All([8, 16], length => Assert.Throws<PortalRefusal>(() => Of("list").Read(Base64Url.EncodeToString([.. hash[..length], .. content]))));
    }

    private static Cursor Of(string list) => new(list, "seal");
}
